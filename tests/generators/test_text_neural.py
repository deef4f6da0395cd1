"""A language model's words are used only when they are as asked; every failure is told, and leaves the scene as it was."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.generators.text import rewrite, write
from seedream.inputs import Brief, read
from seedream.inputs.intent import LanguageModel
from seedream.scene import SceneGraph, build_scene
from seedream.scene.shots.views import TitleView
from seedream.types import Decision

Answer = Callable[[dict[str, Any]], tuple[int, str]]
LONG, SHORT = "The rain has been here for hours, and is in no hurry.", "It is in no hurry."


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    answer: Answer
    asked: list[tuple[dict[str, Any], str]]


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((body, self.headers.get("Authorization", "")))
        status, text = self.server.answer(body)
        try:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(text.encode())
        except OSError:
            pass  # the client has given up waiting, which is what one test is about

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def _endpoint(answer: Answer) -> Iterator[_Server]:
    server = _Server(("127.0.0.1", 0), _Handler)
    server.answer, server.asked = answer, []
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _reply(content: str) -> tuple[int, str]:
    return 200, json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]})


def _film(beats: list[dict[str, Any]]) -> str:
    return json.dumps({"title": "Slow Rain", "description": "Somebody walks, and the rain goes along.", "beats": beats})


def _ids(body: dict[str, Any]) -> list[str]:
    return [beat["id"] for beat in json.loads(body["messages"][1]["content"])["beats"]]


def _good(body: dict[str, Any]) -> tuple[int, str]:
    return _reply(_film([{"id": i, "narration_long": LONG, "narration_short": SHORT} for i in _ids(body)]))


def _scene(prompt: str = "somebody walking through a rainy city at night") -> tuple[SceneGraph, Brief]:
    brief = read(prompt)
    return build_scene(understand(brief, encode(brief)), 0)[0], brief


def _rewritten(
    server: _Server | None, prompt: str = "somebody walking through a rainy city at night", **settings: Any
) -> tuple[SceneGraph, SceneGraph, tuple[Decision, ...]]:
    scene, brief = _scene(prompt)
    url = f"http://127.0.0.1:{server.server_port}/v1" if server else "http://127.0.0.1:9/v1"
    model = LanguageModel(**{"url": url, "model": "tiny", **settings})
    with_model = read(prompt, language_model=model)
    assert brief.wish == with_model.wish
    new, decisions = rewrite(scene, with_model, 20.0)
    return scene, new, decisions


def test_good_answer_is_spoken() -> None:
    with _endpoint(_good) as server:
        before, after, decisions = _rewritten(server)
    assert (after.title, after.description) == ("Slow Rain", "Somebody walks, and the rain goes along.")
    assert [beat.spoken for beat in after.beats] == [(LONG, SHORT)] * len(before.beats)
    assert [beat.view for beat in after.beats] == [beat.view for beat in before.beats]
    assert [(d.key, d.value, d.by) for d in decisions] == [("language_model", "tiny", "model")]
    (asked, authorization), *more = server.asked
    assert not more
    assert not authorization
    schema = asked["response_format"]["json_schema"]
    assert schema["strict"] is True
    assert schema["schema"]["properties"]["beats"]["items"]["properties"]["id"]["enum"] == [b.id for b in before.beats]
    script, _ = write(after, duration_s=60.0, seed=0, narrated=True, estimate=lambda t: len(t.split()) / 2.4)
    assert {line.text for line in script.lines} == {LONG}
    assert script.description == "Somebody walks, and the rain goes along."


def test_endpoint_without_schemas_is_asked_again_and_fences_are_removed() -> None:
    def answer(body: dict[str, Any]) -> tuple[int, str]:
        if "response_format" in body:
            return 400, '{"error": "response_format is not supported"}'
        _, text = _good(body)
        content = json.loads(text)["choices"][0]["message"]["content"]
        return _reply(f"Here you are:\n```json\n{content}\n```")

    with _endpoint(answer) as server:
        _, after, decisions = _rewritten(server)
    assert after.beats[0].spoken == (LONG, SHORT)
    assert decisions[0].key == "language_model"
    assert len(server.asked) == 2


def test_key_comes_from_the_environment_and_goes_nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FILM_KEY", "not-to-be-seen")
    with _endpoint(_good) as server:
        _, after, decisions = _rewritten(server, api_key_variable="FILM_KEY")
        assert server.asked[0][1] == "Bearer not-to-be-seen"
        assert "not-to-be-seen" not in repr((after, decisions)) + json.dumps(server.asked[0][0])
        monkeypatch.delenv("FILM_KEY")
        before, after, decisions = _rewritten(server, api_key_variable="FILM_KEY")
    assert after == before
    assert "FILM_KEY" in decisions[0].reason
    assert len(server.asked) == 1


def test_unknown_lesson_gets_headline_and_points() -> None:
    points = ["Nodes keep copies", "Most must agree"]

    def answer(body: dict[str, Any]) -> tuple[int, str]:
        extra = {"headline": "Agreeing without a chief", "bullets": points}
        return _reply(_film([{"id": i, "narration_long": LONG, "narration_short": SHORT, **extra} for i in _ids(body)]))

    with _endpoint(answer) as server:
        before, after, _ = _rewritten(server, "Explain how a town council agrees on a budget plan")
    assert before.kind == "lesson"
    views = [beat.view for beat in after.beats if isinstance(beat.view, TitleView)]
    assert [(v.headline, v.bullets, v.body) for v in views] == [("Agreeing without a chief", tuple(points), "")] * 2


def test_words_that_drawings_wait_for_are_left_alone() -> None:
    with _endpoint(_good) as server:
        before, after, decisions = _rewritten(server, "Explain how rainbows form")
    kept = [b for b in before.beats if any(e.cue for e in b.view.elements)]
    assert kept
    assert all(b in after.beats for b in kept)
    assert len(kept) == len(before.beats) or decisions


def _each(**changes: Any) -> Answer:
    def answer(body: dict[str, Any]) -> tuple[int, str]:
        row = {"narration_long": LONG, "narration_short": SHORT, **changes}
        return _reply(_film([{"id": i, **row} for i in _ids(body)]))

    return answer


GERMAN = "Der Regen schreibt die Stadt zweimal, einmal aus Licht."


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (lambda _: _reply("Sorry, I cannot do that."), "did not answer with JSON"),
        (lambda _: _reply('{"title": "Slow'), "did not answer with JSON"),
        (lambda _: _reply(_film([])), "instead of"),
        (lambda _: _reply(_film([{"id": "nowhere", "narration_long": LONG, "narration_short": SHORT}])), "nowhere"),
        (lambda _: (500, "oh no"), "status 500"),
        (lambda _: (302, ""), "status 302"),
        (lambda _: (200, "<html>"), "cannot be read"),
        (lambda _: (200, "[]"), "unknown form"),
        (_each(narration_short=""), "empty"),
        (_each(narration_long=None), "empty"),
        (_each(narration_long="**" + LONG), "markup"),
        (_each(narration_long=" ".join([LONG] * 6)), "words"),
        (_each(narration_long=GERMAN), "English"),
        (_each(narration_short="雨は急がない。"), "script"),
    ],
)
def test_wrong_answers_change_nothing_and_say_why(answer: Answer, told: str) -> None:
    with _endpoint(answer) as server:
        before, after, decisions = _rewritten(server)
    assert after == before
    (note,) = decisions
    assert note.key == "language_model.note"
    assert told in note.reason
    assert "built-in grammar" in note.reason


def test_slow_model_is_not_waited_for() -> None:
    def answer(body: dict[str, Any]) -> tuple[int, str]:
        time.sleep(0.6)
        return _good(body)

    with _endpoint(answer) as server:
        before, after, decisions = _rewritten(server, timeout_s=0.3)
    assert after == before
    assert "within 0.3 s" in decisions[0].reason


def test_nobody_there() -> None:
    with _endpoint(_good) as server:
        port = server.server_port
    before, after, decisions = _rewritten(None, url=f"http://127.0.0.1:{port}/v1")
    assert after == before
    assert f"127.0.0.1:{port} could not be reached" in decisions[0].reason


def test_without_a_model_nothing_happens() -> None:
    scene, brief = _scene()
    assert rewrite(scene, brief, 20.0) == (scene, ())


def test_own_words_stay() -> None:
    brief = read(script="# A day\n\nThe sun came up over the hills.\n\nIt went down again.\n")
    scene = build_scene(understand(brief, encode(brief)), 0)[0]
    with _endpoint(_good) as server:
        model = LanguageModel(f"http://127.0.0.1:{server.server_port}/v1", "tiny")
        after, _ = rewrite(scene, read(script="# A day\n\nThe sun came up over the hills.\n", language_model=model), 20.0)
    assert [b.spoken for b in after.beats if b.verbatim] == [b.spoken for b in scene.beats if b.verbatim]
    assert any(b.verbatim for b in scene.beats)
