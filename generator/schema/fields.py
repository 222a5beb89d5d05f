"""The field types of content: what a piece of source text can mean. Here, and only here, text becomes a value.

Every reader takes the `SourceText` of a scalar (text with its place) and says in Dutch what it expected. An `Open…`
type may be left for later: the author then writes "nog in te vullen" or "nog in te vullen (wat)", and the field holds
a `ToSupply`, which is printed visibly in a draft and counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, TypeVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, PlainValidator, ValidationInfo, WithJsonSchema
from pydantic_core import PydanticCustomError, core_schema

from generator.codes import content_phrases as says
from generator.codes.phrases import Phrase
from generator.diagnostics import Diagnostic, Location
from generator.loading.source import SourceText
from generator.record import Record
from generator.schema.base import Content
from generator.schema.markdown import parse_inlines, parse_markdown
from generator.tree.blocks import Block, Paragraph
from generator.tree.inlines import Inline

T = TypeVar("T")

TO_SUPPLY = re.compile(r"nog in te vullen(?:\s*(?::|(?P<open>\())\s*(?P<what>.*?)(?(open)\)))?\s*\Z", re.DOTALL)
ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
AMOUNT = re.compile(
    r"(?:€[ \u00a0]?)?(?P<whole>[0-9]{1,3}(?:[. \u00a0][0-9]{3})+|[0-9]+)(?:,(?P<cents>[0-9]{2}|-{1,2}))?\Z"
)
NUMBER = re.compile(r"(?P<sign>[-–−]?)(?P<whole>[0-9]{1,3}(?:[. \u00a0][0-9]{3})+|[0-9]+)(?:,(?P<rest>[0-9]+))?\Z")
KEY = re.compile(r"[a-z0-9][a-z0-9_./-]*\Z")
PAPER = re.compile(r"kst-[A-Za-z0-9-]+\Z")


class ToSupply(Record, frozen=True):
    """Something the region or the author must still supply; `what` says it in words and may be empty."""

    what: str
    origin: Location


class RichText(Record, frozen=True):
    """Prose: the Markdown source, its blocks, and what is wrong with it (reported by the validate stage)."""

    source: SourceText
    blocks: tuple[Block, ...]
    diagnostics: tuple[Diagnostic, ...] = ()


class RichLine(Record, frozen=True):
    """One line of prose, as a title or a result: emphasis, notes and citations, but no blocks."""

    source: SourceText
    inlines: tuple[Inline, ...]
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The line as a paragraph."""
        return (Paragraph(self.inlines, origin=self.source.origin),)


class RegisterKey(SourceText):
    """A key that refers to a record in a register; the resolve stage reports every one that dangles."""

    __slots__ = ("register",)
    register: str

    @classmethod
    def to(cls, register: str, text: SourceText) -> RegisterKey:
        """The key `text` into the register of that name."""
        key = cls(text, text.origin)
        key.register = register
        return key

    def __reduce__(self) -> tuple[object, ...]:
        return (_register_key, (self.register, str(self), self.origin))


def _register_key(register: str, text: str, origin: Location) -> RegisterKey:
    return RegisterKey.to(register, SourceText(text, origin))


def wrong(expected: Phrase, value: object) -> PydanticCustomError:
    """The fault VELD003, "value is not right here: expected"; validation adds the place."""
    shown = value if isinstance(value, Phrase) else str(value)[:60]
    return PydanticCustomError("verkeerde_waarde", "{expected}", {"expected": expected, "value": shown})


# --- readers: one per type ---------------------------------------------------------------------------------------


def read_text(value: object) -> SourceText:
    """Any text, on one or more lines."""
    if isinstance(value, SourceText):
        return value
    if isinstance(value, str):
        return SourceText(value, Location(""))
    kind = says.A_LIST if isinstance(value, list) else says.A_BLOCK if isinstance(value, dict) else says.EMPTY
    raise wrong(says.TEXT_HERE, kind)


def read_address(value: object) -> SourceText:
    """The address of a web page: it becomes a link, so nothing else may."""
    text = read_text(value)
    if not re.fullmatch(r"https?://[^\s<>\"]+", text):
        raise wrong(says.WEB_ADDRESS, text)
    return text


def read_realm_number(value: object) -> SourceText:
    """The number of a rijkswet, as R2143."""
    text = read_text(value)
    if not re.fullmatch(r"R\d{1,4}", text, re.ASCII):
        raise wrong(says.REALM_NUMBER, text)
    return text


def read_session_pattern(value: object) -> SourceText:
    """A pattern for session years; what else stands between braces would be printed as it is."""
    text = read_text(value)
    if re.search(r"[{}]", re.sub(r"\{(?:first|second|short)\}", "", text)):
        raise wrong(says.SESSION_PATTERN, text)
    return text


def read_rich_text(value: object) -> RichText:
    """Prose in the Markdown of the manual."""
    text = read_text(value)
    result = parse_markdown(text)
    return RichText(text, result.blocks, result.diagnostics)


def read_rich_line(value: object) -> RichLine:
    """One line of prose in the Markdown of the manual."""
    text = read_text(value)
    result = parse_inlines(text)
    return RichLine(text, result.inlines, result.diagnostics)


def read_date(value: object) -> date:
    """A date as 2025-09-09."""
    text = read_text(value)
    if not ISO_DATE.match(text):
        raise wrong(says.DATE, text)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise PydanticCustomError("onmogelijke_datum", "{value}", {"value": str(text)}) from None


def read_yes_no(value: object) -> bool:
    """`ja` or `nee` (also `true` and `false`, which editors suggest)."""
    answers = {"ja": True, "true": True, "nee": False, "false": False}
    text = read_text(value)
    if text not in answers:
        raise wrong(says.YES_OR_NO, text)
    return answers[text]


def read_whole_number(value: object) -> int:
    """A whole number without sign or separators."""
    text = read_text(value)
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise wrong(says.WHOLE_NUMBER, text)
    return int(text)


def read_amount(value: object) -> Decimal:
    """An amount in euros: 147824, 147.824, € 147.824,50, 147 824 or 147.824,--."""
    text = read_text(value)
    match = AMOUNT.match(text)
    if not match:
        raise wrong(says.AMOUNT, text)
    cents = match["cents"] or "0"
    return Decimal(re.sub(r"\D", "", match["whole"])) + Decimal(cents if cents.isdigit() else 0) / 100


def read_number(value: object) -> Decimal:
    """A number as Dutch writes it: 49, 7,4, 1.250 or -3,5. A point parts thousands, so 7.4 is a fault."""
    text = read_text(value)
    match = NUMBER.match(text)
    if not match:
        raise wrong(says.NUMBER, text)
    sign = "-" if match["sign"] else ""
    return Decimal(f"{sign}{re.sub(r'[^0-9]', '', match['whole'])}.{match['rest'] or '0'}").normalize() + 0


def read_year(value: object) -> int:
    """A calendar year of four digits."""
    text = read_text(value)
    if not re.fullmatch(r"(?:19|20)[0-9]{2}", text):
        raise wrong(says.YEAR, text)
    return int(text)


def read_key(value: object) -> SourceText:
    """A key: lower-case letters, digits, hyphens, points and slashes."""
    text = read_text(value)
    if not KEY.match(text):
        raise wrong(says.KEY, text)
    return text


def read_paper_key(value: object) -> SourceText:
    """The identifier of a Kamerstuk."""
    text = read_text(value)
    if not PAPER.match(text):
        raise wrong(says.PAPER, text)
    return text


# --- builders ----------------------------------------------------------------------------------------------------


def open_to(reader: Callable[[object], T]) -> Callable[[object], T | ToSupply]:
    """A reader that also takes "nog in te vullen"."""

    def read(value: object) -> T | ToSupply:
        if isinstance(value, SourceText) and (match := TO_SUPPLY.match(value)):
            return ToSupply((match["what"] or "").strip(), value.origin)
        return reader(value)

    return read


class OpenTo:
    """Marks a field that holds a block of this model, or "nog in te vullen"."""

    def __init__(self, model: type[Content]) -> None:
        self.model = model

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        def read(value: object, inner: core_schema.ValidatorFunctionWrapHandler) -> object:
            return open_to(inner)(value)

        return core_schema.no_info_wrap_validator_function(read, handler.generate_schema(self.model))

    def __get_pydantic_json_schema__(self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler) -> Any:
        return {"anyOf": [handler(schema), {"type": "string", "pattern": "^nog in te vullen"}]}


def noted(reader: Callable[[object], T]) -> PlainValidator:
    """A reader that also notes what it read in the list that `validate` passes along.

    When a field of a file is wrong there is no content; its prose and keys are then still looked at, so that an author
    sees everything at once.
    """

    def read(value: object, info: ValidationInfo) -> T:
        result = reader(value)
        if isinstance(info.context, list):
            info.context.append(result)
        return result

    return PlainValidator(read)


def key_into(register: str, reader: Callable[[object], SourceText] = read_key) -> PlainValidator:
    """A reader of keys that refer to the register of that name."""
    return noted(lambda value: RegisterKey.to(register, reader(value)))


def _schema(description: str, **extra: Any) -> WithJsonSchema:
    # An editor reads `tranche: 5` as a number; for us a scalar is text until the field says otherwise.
    types = "string" if "pattern" in extra else ["string", "number", "boolean"]
    return WithJsonSchema({"type": types, "description": description, **extra})


OPEN = ' (of "nog in te vullen")'

Text = Annotated[SourceText, PlainValidator(read_text), _schema("tekst")]
Prose = Annotated[RichText, noted(read_rich_text), _schema("tekst in Markdown")]
ProseLine = Annotated[RichLine, noted(read_rich_line), _schema("één regel tekst in Markdown")]
Date = Annotated[date, PlainValidator(read_date), _schema("jjjj-mm-dd", pattern=r"^\d{4}-\d{2}-\d{2}$")]
YesNo = Annotated[bool, PlainValidator(read_yes_no), WithJsonSchema({"enum": ["ja", "nee", True, False]})]
WholeNumber = Annotated[int, PlainValidator(read_whole_number), WithJsonSchema({"type": "integer", "minimum": 0})]
Year = Annotated[int, PlainValidator(read_year), WithJsonSchema({"type": "string"})]
Number = Annotated[
    Decimal, PlainValidator(read_number), WithJsonSchema({"type": ["number", "string"], "description": "getal"})
]
Amount = Annotated[
    Decimal, PlainValidator(read_amount), WithJsonSchema({"type": ["number", "string"], "description": "euro's"})
]
Address = Annotated[SourceText, PlainValidator(read_address), _schema("adres", pattern=r"^https?://\S+$")]
RealmNumber = Annotated[SourceText, PlainValidator(read_realm_number), _schema("nummer", pattern=r"^R\d{1,4}$")]
SessionPattern = Annotated[SourceText, PlainValidator(read_session_pattern), _schema("patroon")]
Key = Annotated[SourceText, PlainValidator(read_key), _schema("sleutel", pattern="^[a-z0-9][a-z0-9_./-]*$")]

OpenText = Annotated[SourceText | ToSupply, PlainValidator(open_to(read_text)), _schema("tekst" + OPEN)]
OpenProse = Annotated[RichText | ToSupply, noted(open_to(read_rich_text)), _schema("Markdown" + OPEN)]
OpenDate = Annotated[date | ToSupply, PlainValidator(open_to(read_date)), _schema("jjjj-mm-dd" + OPEN)]
OpenAmount = Annotated[
    Decimal | ToSupply,
    PlainValidator(open_to(read_amount)),
    WithJsonSchema({"type": ["number", "string"], "description": "euro's" + OPEN}),
]

OrganisationKey = Annotated[RegisterKey, key_into("organisaties"), _schema("sleutel in organisaties.yaml")]
FunctionKey = Annotated[RegisterKey, key_into("personen"), _schema("sleutel in personen.yaml")]
CommitmentKey = Annotated[RegisterKey, key_into("toezeggingen"), _schema("sleutel in toezeggingen.yaml")]
RegionKey = Annotated[RegisterKey, key_into("regios"), _schema("naam van een bestand in content/regios")]
DocumentKey = Annotated[RegisterKey, key_into("documenten"), _schema("ander document, zoals kamerbrieven/voortgang")]
PaperKey = Annotated[RegisterKey, key_into("kamerstukken", read_paper_key), _schema("sleutel in kamerstukken.yaml")]
