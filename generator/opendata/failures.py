"""What can go wrong between us and a service. Exit code 4, as for any tool outside rijkspen."""

from __future__ import annotations

from generator.errors import ExternalToolError


class ServiceError(ExternalToolError):
    """The service answered, but not with something that can be used; another question may still succeed."""


class UnreachableError(ServiceError):
    """The service cannot be reached; asking again in this run is of no use."""
