"""Software: what is advertised is told from what is explained, used or only called alike."""

from __future__ import annotations

import pytest

from seedream.inputs import read
from seedream.inputs.software import advertised_software, software_in


@pytest.mark.parametrize(
    "request_",
    [
        "Introduce our password manager Vaulty: save passwords, log in with one tap",
        "Launch video for Quillnote, an AI note-taking tool that turns meetings into summaries",
        "Show how our invoicing software helps freelancers get paid faster",
        "Meet Tidy, the browser extension that blocks distractions",
        "Our new CRM: all customers in one place",
        'Budget planner "Pennywise": connect your bank, see where your money goes',
        "Say hello to Fernly, the plant care assistant on your phone",
        "New website for our pottery studio",
        "Boards, deadlines and chat in one app called Stacks",
    ],
)
def test_software_brought_before_the_public_gets_a_product_film(request_: str) -> None:
    assert advertised_software(request_)
    assert read(request_).kind == "product"


@pytest.mark.parametrize(
    ("request_", "kind"),
    [
        ("Explain how a password manager works", "lesson"), ("What is a search engine?", "lesson"),
        ("a woman using a budget app on her phone", "cinematic"), ("an office worker typing on a dashboard at night", "cinematic"),
        ("our project manager Anna retires on Friday", "announcement"), ("our cleaning service, 20 euros an hour", "cinematic"),
        ("my personal assistant is a parrot", "cinematic"), ("A film about a robot that becomes a music player", "cinematic"),
    ],
)  # fmt: skip
def test_what_is_explained_used_or_called_alike_is_not_advertised(request_: str, kind: str) -> None:
    assert not advertised_software(request_)
    assert read(request_).kind == kind


def test_software_is_found_with_what_it_handles() -> None:
    found = software_in("our email marketing tool helps small shops")
    assert found is not None
    assert found[0] == "email marketing tool"
    assert software_in("the project manager and her personal assistant") is None
