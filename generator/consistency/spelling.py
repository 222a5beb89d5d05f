"""How much two words differ: the letters that must be changed to make one of the other."""

from __future__ import annotations


def one_edit_apart(one: str, other: str) -> bool:
    """Whether one letter more, less or other, or two that changed places, makes the two the same; equal words do not."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = next(
        (i for i, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), min(len(one), len(other))
    )
    rest_one, rest_other = one[start:], other[start:]
    if len(one) == len(other):
        swapped = rest_one[:2] == rest_other[1::-1] and rest_one[2:] == rest_other[2:]
        return rest_one[1:] == rest_other[1:] or swapped
    return rest_one[1:] == rest_other or rest_one == rest_other[1:]


def edits_between(one: str, other: str, most: int) -> int:
    """How many letters must be changed to make one of the other; more than `most` is told as `most + 1`."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, start=1):
        before, row[0] = row[0], number
        for index, counterpart in enumerate(other, start=1):
            changed = before + (letter != counterpart)
            before, row[index] = row[index], min(changed, row[index] + 1, row[index - 1] + 1)
    return min(row[-1], most + 1)


def difference(one: str, other: str) -> tuple[int, int]:
    """How many letters two words share at the beginning and at the end."""
    shortest = min(len(one), len(other))
    start = next((i for i in range(shortest) if one[i] != other[i]), shortest)
    end = next((i for i in range(shortest - start) if one[-1 - i] != other[-1 - i]), shortest - start)
    return start, end
