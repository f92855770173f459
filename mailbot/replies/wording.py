"""The texts of our mails: Jinja2 templates that staff edit, in a sandbox where an unknown name is an error.

`<language>/{ask,complete,change,cancellation,subject}.txt.j2` are for the sender, `staff/<language>/…` for staff. A
folder of one's own (MAILBOT_TEMPLATES) may hold only what differs from the shipped texts. docs/replies.md says how.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, FileSystemLoader, StrictUndefined, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mailbot.errors import SettingsError
from mailbot.model import ActionKind, Leaf, Request
from mailbot.replies.layout import wrap
from mailbot.replies.safe import one_line
from mailbot.replies.view import view_of
from mailbot.resources import templates_dir
from mailbot.rules import Replies

FALLBACK = "en"
ANSWERS = (
    ActionKind.ASK,
    ActionKind.CONFIRM_COMPLETE,
    ActionKind.CONFIRM_CHANGE,
    ActionKind.CONFIRM_CANCELLATION,
)
_SUFFIX = ".txt.j2"
_LONGEST_SUBJECT = 150
# What a template can do wrong besides Jinja's own errors: calculate with texts, call what is no function, loop.
_FAULTS = (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError)


class Wording:
    """All texts, ready to be filled in. Raises SettingsError, in one line, for a template that cannot be used."""

    def __init__(self, templates: Path, replies: Replies) -> None:
        if not templates.is_dir():
            raise SettingsError(f"{templates}: there is no such folder; set MAILBOT_TEMPLATES to a folder of templates")
        self._folder = templates
        self._replies = replies
        self._environment = ImmutableSandboxedEnvironment(
            loader=ChoiceLoader([FileSystemLoader(templates), FileSystemLoader(templates_dir())]),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,  # plain text; strangers' values are made safe in replies.view
        )

    def language(self, wanted: str) -> str:
        """The language to answer in: the wanted one where rules.yaml and the templates have it, else English."""
        known = wanted in self._replies.languages and self._has(f"{wanted}/{ActionKind.ASK}{_SUFFIX}")
        return wanted if known else FALLBACK

    @property
    def staff_language(self) -> str:
        """The language of mail to staff."""
        wanted = self._replies.staff_language
        return wanted if self._has(f"staff/{wanted}/notice{_SUFFIX}") else FALLBACK

    def answer(self, kind: ActionKind, language: str, request: Request, changed: Collection[Leaf] = ()) -> str:
        """The text of an answer, wrapped."""
        language = self.language(language)
        values = {"visit": view_of(request, language, changed), "sign_as": self._replies.sign_as}
        return wrap(self._render(f"{language}/{kind}{_SUFFIX}", values))

    def subject(self, language: str) -> str:
        """The subject of an answer to a mail that had none."""
        name = f"{self.language(language)}/subject{_SUFFIX}"
        return one_line(self._render(name, {"sign_as": self._replies.sign_as}), _LONGEST_SUBJECT)

    def notice(self, values: Mapping[str, Any]) -> tuple[str, str]:
        """Subject and text of a mail to staff."""
        folder = f"staff/{self.staff_language}"
        subject = self._render(f"{folder}/subject{_SUFFIX}", values)
        return one_line(subject, _LONGEST_SUBJECT), wrap(self._render(f"{folder}/notice{_SUFFIX}", values))

    def _has(self, name: str) -> bool:
        try:
            self._environment.get_template(name)
        except TemplateNotFound as error:
            return error.name != name  # one that includes what is not there exists, and will say so when it is used
        except TemplateError:
            return True
        return True

    def _render(self, name: str, values: Mapping[str, Any]) -> str:
        try:
            return self._environment.get_template(name).render(values)
        except _FAULTS as error:
            raise SettingsError(self._complaint(name, error)) from error

    def _complaint(self, name: str, error: Exception) -> str:
        if isinstance(error, TemplateNotFound):
            return f"{self._folder / (error.name or name)}: there is no such template"
        if isinstance(error, TemplateSyntaxError):
            file, line = error.filename or str(self._folder / name), error.lineno
        else:
            file, line = _where(error) or (str(self._folder / name), 0)
        where = f", line {line}" if line else ""
        return f"{file}{where}: {one_line(str(error), 200)}; docs/replies.md lists what can be used"


def _where(error: Exception) -> tuple[str, int] | None:
    """File and line in which it went wrong: the innermost frame that Jinja named after a template."""
    place, trace = None, error.__traceback__
    while trace is not None:
        filename = trace.tb_frame.f_code.co_filename
        if filename.endswith(_SUFFIX):
            place = filename, trace.tb_lineno
        trace = trace.tb_next
    return place


def check_templates(path: Path) -> list[str]:
    """Render every template for everything that can lack; one line for each problem, none where all is well."""
    from mailbot.replies.template_check import problems

    return problems(path)
