"""When a register cannot be changed by a tool: the content must be looked at first (exit code 1)."""

from __future__ import annotations

from generator.errors import RijkspenError


class RegisterEditError(RijkspenError):
    """The file is not as it should be, or laid out in a way that this tool does not change; nothing was written."""

    exit_code = 1
