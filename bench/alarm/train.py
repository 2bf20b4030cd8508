"""Tunes the alarm: the encoder's last two layers once more, with two heads, on the sentences beside this file.

It needs jax and optax (requirements/train.txt); nothing that runs in the service does. Some twenty minutes on two
cores. The result, bot/operations/alarm.npz, is committed, so that a build needs only numpy.

Run: PYTHONPATH=. python bench/alarm/train.py [--check]
With --check a fifth of the sentences is held out and scored, and nothing is written.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import onnxruntime
import optax
import yaml

from bot.config import read_config
from bot.content.load import load_content
from bot.operations import encoder_graph, minilm
from bot.service import training
from bot.understanding.alarms import STAFF, URGENCY
from bot.understanding.normalise import normalise
from bot.understanding.wordpiece import WordPiece

HERE = Path(__file__).parent
MATRICES = (
    *("attention.self.query", "attention.self.key", "attention.self.value"),
    *("attention.output.dense", "intermediate.dense", "output.dense"),
)
HEADS = {"urgency": len(URGENCY), "staff": len(STAFF)}
RANK = 16
EPOCHS = 4
RATE = 1e-3
DROPPED = 0.1
SMOOTHING = 0.05
OWN_WEIGHT = 0.5
"""Weight of a sentence out of intents/, of which there are many, beside one written for the alarm."""
OWN_SHARE = 0.35
"""Share of the examples that are neither urgent nor near it that take part, to save time."""
NEAR = frozenset({"dsl_not_available", "user_distress", "child_disclosed_to_me", "signs_of_abuse"})
BATCH = 32
LENGTHS = (16, 24, 32, 48, 64, 96, 128)
UNKNOWN = -1

Tree = dict[str, Any]


@dataclass(frozen=True)
class Sentence:
    """A text with its class for each head; UNKNOWN where it says nothing about one."""

    text: str
    urgency: int
    staff: int
    weight: float


def sentences() -> list[Sentence]:
    """Those of the YAML files here, and the examples of the intents."""
    found: list[Sentence] = []
    for path in sorted(HERE.glob("*.yaml")):
        for label, texts in yaml.safe_load(path.read_text()).items():
            if path.name.startswith("urgency"):
                number = URGENCY.index(label) if label in URGENCY else 0
                found += [Sentence(text, number, UNKNOWN, 1.0) for text in texts]
            else:
                number = STAFF.index(label) if label in STAFF else 0
                found += [Sentence(text, UNKNOWN, number, 1.0) for text in texts]
    staff = {"concern_about_dsl_or_staff": STAFF.index("staff"), "dsl_not_acting": STAFF.index("not_acting")}
    random = np.random.default_rng(0)
    for text, intent in training(load_content(read_config().content_folder))[0]:
        urgent = URGENCY.index(intent) if intent in URGENCY else 0
        if urgent or intent in staff or intent in NEAR or random.random() < OWN_SHARE:
            # What is done to a child by staff may be a crime, and a crime may be done by staff: neither says "none".
            urgency = UNKNOWN if intent == "concern_about_dsl_or_staff" else urgent
            found.append(Sentence(text, urgency, UNKNOWN if urgent else staff.get(intent, 0), OWN_WEIGHT))
    return found


def read_between(texts: Sequence[str], weights: minilm.Weights, vocab: bytes) -> list[np.ndarray]:
    """What the encoder's fourth layer makes of each text, shape (tokens, 384), in full precision."""
    graph = minilm.build(weights, for_int8=False).SerializeToString()
    session = onnxruntime.InferenceSession(graph, providers=["CPUExecutionProvider"])
    pieces = WordPiece(vocab.decode().rstrip("\n").split("\n"))
    made = []
    for text in texts:
        ids = np.array([pieces.encode(normalise(text))], np.int32)
        made.append(session.run(["between"], {"ids": ids, "mask": np.ones_like(ids)})[0][0].astype(np.float16))
    return made


class Network:
    """The two layers with their thin additions, as a function of the parameters."""

    def __init__(self, weights: minilm.Weights) -> None:
        self.layers = range(minilm.BETWEEN, minilm.LAYERS)
        self.fixed = {
            name.removeprefix("encoder.layer."): jnp.asarray(tensor)
            for name, tensor in weights.items()
            if any(name.startswith(f"encoder.layer.{layer}.") for layer in self.layers)
        }

    def start(self, seed: int) -> Tree:
        """Parameters that change nothing yet."""
        random = np.random.default_rng(seed)
        made: Tree = {}
        for layer in self.layers:
            for matrix in MATRICES:
                rows, columns = self.fixed[f"{layer}.{matrix}.weight"].shape
                made[f"{layer}.{matrix}.A"] = random.standard_normal((RANK, columns)) / np.sqrt(columns)
                made[f"{layer}.{matrix}.B"] = np.zeros((rows, RANK))
        for head, classes in HEADS.items():
            for part in ("words", "whole"):
                made[f"{head}.{part}"] = random.standard_normal((minilm.WIDTH, classes)) * 0.02
            made[f"{head}.bias"] = np.zeros(classes)
        return {name: jnp.asarray(value, jnp.float32) for name, value in made.items()}

    def __call__(self, tuned: Tree, rows: Any, mask: Any, key: Any) -> dict[str, Any]:
        """Raw scores of each head; with a `key`, parts are dropped at random as in training."""
        keys = iter(jax.random.split(key, 64)) if key is not None else None

        def drop(x: Any) -> Any:
            if keys is None:
                return x
            return x * jax.random.bernoulli(next(keys), 1 - DROPPED, x.shape) / (1 - DROPPED)

        def dense(name: str, x: Any) -> Any:
            plain = x @ self.fixed[f"{name}.weight"].T + self.fixed[f"{name}.bias"]
            return plain + (drop(x) @ tuned[f"{name}.A"].T) @ tuned[f"{name}.B"].T

        def norm(name: str, x: Any) -> Any:
            centred = x - x.mean(-1, keepdims=True)
            spread = jnp.sqrt((centred**2).mean(-1, keepdims=True) + minilm.EPSILON)
            return centred / spread * self.fixed[f"{name}.weight"] + self.fixed[f"{name}.bias"]

        def split(x: Any) -> Any:
            return x.reshape(*x.shape[:2], minilm.HEADS, -1).transpose(0, 2, 1, 3)

        x = rows
        for layer in self.layers:
            query, asked, value = (split(dense(f"{layer}.{matrix}", x)) for matrix in MATRICES[:3])
            scores = query @ asked.transpose(0, 1, 3, 2) / np.sqrt(query.shape[-1])
            scores += (1 - mask)[:, None, None, :] * -1e9
            attended = (jax.nn.softmax(scores, -1) @ value).transpose(0, 2, 1, 3).reshape(x.shape)
            x = norm(f"{layer}.attention.output.LayerNorm", x + dense(f"{layer}.attention.output.dense", attended))
            wide = jax.nn.gelu(dense(f"{layer}.intermediate.dense", x), approximate=False)
            x = norm(f"{layer}.output.LayerNorm", x + dense(f"{layer}.output.dense", wide))
        x = drop(x)
        count = mask.sum(1, keepdims=True)
        mean = (x * mask[..., None]).sum(1) / count
        made = {}
        for head in HEADS:
            words = jnp.where(mask[..., None] > 0, x @ tuned[f"{head}.words"], -1e9)
            strongest = (jax.nn.logsumexp(words * minilm.SHARPNESS, 1) - jnp.log(count)) / minilm.SHARPNESS
            made[head] = strongest + mean @ tuned[f"{head}.whole"] + tuned[f"{head}.bias"]
        return made


def batches(rows: list[np.ndarray], chosen: np.ndarray) -> Iterator[tuple[list[int], np.ndarray, np.ndarray]]:
    """Numbers of sentences of like length, the last batch of a length filled up with its first; rows and masks."""
    groups: dict[int, list[int]] = {}
    for number in chosen.tolist():
        groups.setdefault(next(length for length in LENGTHS if len(rows[number]) <= length), []).append(number)
    for length, members in groups.items():
        for first in range(0, len(members), BATCH):
            part = members[first : first + BATCH]
            block, mask = np.zeros((BATCH, length, minilm.WIDTH), np.float32), np.zeros((BATCH, length), np.float32)
            mask[len(part) :, 0] = 1  # empty rows must not divide by nothing
            for place, number in enumerate(part):
                block[place, : len(rows[number])] = rows[number]
                mask[place, : len(rows[number])] = 1
            yield part, block, mask


def train(network: Network, told: list[Sentence], rows: list[np.ndarray], chosen: np.ndarray, seed: int = 0) -> Tree:
    """Parameters after EPOCHS over the chosen sentences."""
    random = np.random.default_rng(seed)
    truth = {"urgency": np.array([s.urgency for s in told]), "staff": np.array([s.staff for s in told])}
    weights = np.array([s.weight for s in told], np.float32)
    steps = EPOCHS * sum(1 for _ in batches(rows, chosen))
    rate = optax.warmup_cosine_decay_schedule(0, RATE, steps // 10, steps, RATE / 50)
    optimiser = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(rate, weight_decay=0.01))

    def loss(tuned: Tree, block: Any, mask: Any, wanted: Any, weight: Any, key: Any) -> Any:
        total = 0.0
        for head, scores in network(tuned, block, mask, key).items():
            soft = jax.nn.one_hot(jnp.maximum(wanted[head], 0), HEADS[head]) * (1 - SMOOTHING)
            each = -((soft + SMOOTHING / HEADS[head]) * jax.nn.log_softmax(scores)).sum(-1)
            total += (each * (wanted[head] >= 0) * weight).sum()
        return total / weight.sum()

    @jax.jit
    def step(tuned: Tree, state: Any, *given: Any) -> Any:
        value, gradient = jax.value_and_grad(loss)(tuned, *given)
        change, state = optimiser.update(gradient, state, tuned)
        return optax.apply_updates(tuned, change), state, value

    tuned = network.start(seed)
    state, key = optimiser.init(tuned), jax.random.PRNGKey(seed)
    for epoch in range(EPOCHS):
        began, losses = time.monotonic(), []
        order = list(batches(rows, random.permutation(chosen)))
        for at in random.permutation(len(order)):
            part, block, mask = order[at]
            filled = part + part[:1] * (BATCH - len(part))
            weight = np.where(np.arange(BATCH) < len(part), weights[filled], 0)
            key, now = jax.random.split(key)
            wanted = {head: classes[filled] for head, classes in truth.items()}
            tuned, state, value = step(tuned, state, block, mask, wanted, weight, now)
            losses.append(float(value))
        sys.stdout.write(f"epoch {epoch + 1}: loss {np.mean(losses):.3f}, {time.monotonic() - began:.0f} s\n")
        sys.stdout.flush()
    return tuned


def report(network: Network, tuned: Tree, told: list[Sentence], rows: list[np.ndarray], held: np.ndarray) -> None:
    """Print what is missed at a few rates of false alarm, over sentences that were held out."""
    shares = {head: np.zeros(len(told)) for head in HEADS}
    for part, block, mask in batches(rows, held):
        for head, scores in network(tuned, block, mask, None).items():
            probability = np.asarray(jax.nn.softmax(scores))[: len(part)]
            shares[head][part] = 1 - probability[:, 0] if head == "urgency" else probability[:, STAFF.index("staff")]
    for head in HEADS:
        mine = [n for n in held.tolist() if getattr(told[n], head) >= 0 and told[n].weight == 1]
        meant = np.array([getattr(told[n], head) for n in mine])
        loud = shares[head][mine]
        wanted = meant > 0 if head == "urgency" else meant == STAFF.index("staff")
        for rate in (0.02, 0.05, 0.1):
            least = np.quantile(loud[~wanted], 1 - rate)
            missed = float((loud[wanted] < least).mean())
            sys.stdout.write(f"{head}: {rate:.0%} false alarms at {least:.2f}, {missed:.1%} of {wanted.sum()} missed\n")


def main() -> None:
    """Train on everything and write, or with --check on four fifths and tell."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    told = sentences()
    weights, vocab = encoder_graph.reviewed(encoder_graph.find_model())
    rows = read_between([sentence.text for sentence in told], weights, vocab)
    network = Network(weights)
    fifth = np.random.default_rng(1).integers(0, 5, len(told)) == 0
    everything = np.arange(len(told))
    tuned = train(network, told, rows, everything[~fifth] if check else everything)
    if check:
        report(network, tuned, told, rows, everything[fifth])
    else:
        np.savez_compressed(encoder_graph.TUNED, **{name: np.asarray(v, np.float16) for name, v in tuned.items()})


if __name__ == "__main__":
    main()
