"""Portuguese phrases that tell what a date is there for; `cues/en.py` explains the keys."""

from __future__ import annotations

CUES: dict[str, str] = {
    "time_words": r"\b(?:horas?|horarios?)\b",
    "label": (
        r"(?:(?:possiveis|nossa)\W+)*(?:datas?|hora\w*|quando|dias?|periodo|opcao\s*\w?|alternativa|"
        r"semana)(?:\W+(?:e|ou|de|da|do|pretendid\w*|propost\w*|desejad\w*|previst\w*|preferid\w*|visita|reuniao|"
        r"hora|data|tema|\d|[abc])\b)*"
    ),
    "label_other": (
        r".*\b(?:enviado|de|assunto|ref|nascimento|fundad\w*|fatura|limite|resposta|chegada|partida|voo|estadia|"
        r"hotel|viagem)\b.*"
    ),
    "travel": r"\b(?:cheg\w*|part(?:imos|ida|ir)|regress\w*|voo|aterr\w*|hotel|comboio|aviao|autocarro)\b",
    "reply": r"\b(?:respo\w*|confirm\w*|inform\w*|avis\w*|decis\w*|inscri\w*|reserv\w*|prazo)\b",
    "stay": r"\b(?:em|a|para)\s+praga\b|\b(?:chequia|republica\s+checa)\b|\b(?:estadia|viagem)\b",
    "cancel": r"\b(?:cancel\w*|anul\w*|desmarc\w*)\b",
    "same_time": r"\bmesm[ao]\s+(?:hora|horario)\b",
    "event": r"\b(?:conferencia|congresso|feira|ferias|ausente|aniversario|eleic\w*|fatura|contrato)\b",
    "past": r"\b(?:passad[oa]|visitamos|conhecemos|fundad\w*|foi|era|desde|escrev\w*)\b",
    "asked": (
        r"\b(?:visit\w*|vir|gostar\w*|possivel|propo\w*|prefer\w*|ideal\w*|previst\w*|receb\w*|reuni\w*|"
        r"encontr\w*|disponi\w*|pedi\w*|podi\w*|poder\w*|livre\w*|convem|conven\w*|pretend\w*)\b"
    ),
    "negative": r"\b(?:nao|em\s+vez\s+de|exceto|salvo)(?:\s+(?:o|do|no|em|dia))*\W*$",
    "dropped": r"^\W*(?:\w+\s+){0,3}?(?:nao\s+(?:da|e|nos|podemos|sera)|cancelad\w*|fica\s+sem\s+efeito)",
    "move": r"\b(?:mudar|adiar|alterar|antecipar|adiad\w*)\b",
    "letter": r"\b(?:(?:carta|mail|e-mail|mensagem|pedido|oficio|resposta)\s+(?:de|do))\W*$",
    "reachable": (
        r"\b(?:contact\w*|lig\w*|telefon\w*|almoco|jantar)\b"
        r"|\bhorario\s+de\s+(?:atendimento|funcionamento|expediente|trabalho)|\babert[oa]s?(?=\s+(?:das|de|entre))"
    ),
    "ours": r"\b(?:convosco|vosso\s+instituto|ipr|camp)\b",
}
