"""Network: one transformer over video, audio and text tokens of a window, told how noisy each modality is.

Letters: B windows, M modalities, N instants (tokens per modality), P frames a token, C channels, G groups, D width, H heads.

Every layer has heads that attend within a modality, heads that attend across all of them at once, and a narrow path on which the
tokens of one instant meet (copying "now" from one modality to another is most of what they have to say to each other); rotary
positions (Su et al. 2021) are shared, so "the same instant" is the same position whatever the modality. Layers are modulated by
noise levels and condition (adaLN-zero, Peebles and Xie 2023). The network predicts the clean window itself: with four frames of
many channels in a token, the noise that a velocity prediction would have to carry does not fit the width, the clean signal does
(Li and He 2025, "Back to Basics: Let Denoising Generative Models Denoise").
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from seedream.diffusion.conditions import SIZE
from seedream.diffusion.layout import CHANNELS, MODALITIES, PATCH, TOLD, group_of_channel, indices

M = len(MODALITIES)


@dataclass(frozen=True)
class Shape:
    """Size of the network. `meeting` is the width of the path between tokens of one instant; `fused` puts all modalities of an
    instant into one token (early fusion): one stream, no cross heads."""

    width: int = 144
    layers: int = 5
    own_heads: int = 4
    cross_heads: int = 4
    condition: int = 96
    expansion: int = 3
    meeting: int = 48
    fused: bool = False


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotary position embedding of `(…, N, d)` by angles `(N, d / 2)`."""
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, a * sin + b * cos], -1)


def attend(q: Tensor, k: Tensor, v: Tensor, wall: Tensor | None = None) -> Tensor:
    """Scaled dot product attention; on a CPU in float32, whose kernel is five times as fast there as that of bfloat16."""
    if q.device.type == "cpu" and torch.is_autocast_enabled("cpu"):
        with torch.autocast("cpu", enabled=False):
            return F.scaled_dot_product_attention(q.float(), k.float(), v.float(), attn_mask=wall)
    return F.scaled_dot_product_attention(q, k, v, attn_mask=wall)


class Layer(nn.Module):
    """Attention within and across modalities, then an MLP, both gated by the condition."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        d, self.own, self.cross = shape.width, shape.own_heads, shape.cross_heads
        self.head = d // (self.own + self.cross)
        self.qkv = nn.Linear(d, 3 * d)
        self.out = nn.Linear(d, d)
        self.streams, self.meeting = 1 if shape.fused else M, 0 if shape.fused else shape.meeting
        if self.meeting:
            self.gather = nn.Linear(d, self.meeting)
            self.scatter = nn.Linear(self.streams * self.meeting, self.streams * d)
        self.up = nn.Linear(d, shape.expansion * d)
        self.down = nn.Linear(shape.expansion * d, d)
        self.modulation = nn.Linear(shape.condition, 6 * d)
        nn.init.zeros_(self.modulation.weight)
        nn.init.zeros_(self.modulation.bias)

    def forward(self, x: Tensor, condition: Tensor, cos: Tensor, sin: Tensor, wall: Tensor, joined: Tensor) -> Tensor:
        """`x` `(B, S, N, D)` of S streams, `condition` `(B, S, d)`; `wall` `(S N, S N)` is added to the scores of the cross
        heads."""
        b, s, n, d = x.shape
        shift1, scale1, gate1, shift2, scale2, gate2 = self.modulation(condition)[:, :, None].chunk(6, -1)
        h = F.layer_norm(x, (d,)) * (1 + scale1) + shift1
        q, k, v = self.qkv(h).view(b, s, n, 3, self.own + self.cross, self.head).permute(3, 0, 4, 1, 2, 5)  # B H S N d
        q = rotate(F.rms_norm(q, (self.head,)), cos, sin)
        k = rotate(F.rms_norm(k, (self.head,)), cos, sin)
        q1, k1, v1 = (z[:, : self.own].reshape(b, self.own * s, n, self.head) for z in (q, k, v))
        own = attend(q1, k1, v1).view(b, self.own, s, n, self.head)
        q2, k2, v2 = (z[:, self.own :].reshape(b, self.cross, s * n, self.head) for z in (q, k, v))
        cross = attend(q2, k2, v2, wall).view(b, self.cross, s, n, self.head)
        heard = self.out(torch.cat([own, cross], 1).permute(0, 2, 3, 1, 4).reshape(b, s, n, d))
        if self.meeting:
            met = self.scatter(self.gather(h).permute(0, 2, 1, 3).reshape(b, n, -1)).view(b, n, s, d).permute(0, 2, 1, 3)
            heard = heard + joined * met
        x = x + gate1 * heard
        h = F.layer_norm(x, (d,)) * (1 + scale2) + shift2
        out: Tensor = x + gate2 * self.down(F.gelu(self.up(h), approximate="tanh"))
        return out


class JointDenoiser(nn.Module):
    """Predicts the clean window from a noisy one."""

    rates: Tensor
    waves: Tensor
    order: Tensor

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        d, c = shape.width, shape.condition
        self.streams = [torch.arange(len(CHANNELS))] if shape.fused else [torch.from_numpy(indices(modality=m)) for m in MODALITIES]
        group = torch.from_numpy(group_of_channel())
        self.groups = [torch.unique(group[channels]) for channels in self.streams]
        self.enter = nn.ModuleList(
            nn.Linear((len(ch) + len(g) + TOLD) * PATCH, d) for ch, g in zip(self.streams, self.groups, strict=True)
        )
        self.leave = nn.ModuleList(nn.Linear(d, len(ch) * PATCH) for ch in self.streams)
        s = len(self.streams)
        self.kind = nn.Parameter(torch.randn(s, 1, d) * 0.3)
        self.kind_of_condition = nn.Parameter(torch.randn(s, c) * 0.3)
        self.told = nn.Sequential(nn.Linear(SIZE, 2 * c), nn.SiLU(), nn.Linear(2 * c, c))
        self.noise_of_own = nn.Linear(32 * (M if shape.fused else 1), c)
        self.noise_of_all = nn.Linear(32 * M, c)
        self.mix = nn.Sequential(nn.SiLU(), nn.Linear(c, c), nn.SiLU())
        self.blocks = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.final = nn.Linear(c, 2 * d)
        nn.init.zeros_(self.final.weight)
        nn.init.zeros_(self.final.bias)
        head = d // (shape.own_heads + shape.cross_heads)
        self.register_buffer("rates", 100.0 ** (-torch.arange(head // 2) / (head // 2)), persistent=False)
        self.register_buffer("waves", 2 * math.pi * torch.exp(torch.linspace(math.log(0.25), math.log(16), 16)), persistent=False)
        order = torch.cat(self.streams)
        self.register_buffer("order", torch.argsort(order), persistent=False)

    def forward(self, x: Tensor, known: Tensor, levels: Tensor, condition: Tensor, told: Tensor, joined: Tensor) -> Tensor:
        """Clean window `(B, T, C)` from `x` `(B, T, C)`.

        `known` `(B, T, G)` is 1 where a group's values in `x` are given and clean; `levels` `(B, M)` are the noise levels t of the
        rest (0 noise, 1 clean); `condition` `(B, K)`; `told` `(B, T, TOLD)` are nominal clocks and which streams there are;
        `joined` is a scalar, 1 to attend across modalities, 0 to keep them apart.
        """
        b, frames, _ = x.shape
        n = frames // PATCH
        asked = self.told(condition)
        waves = levels[..., None] * self.waves
        noise = torch.cat([waves.sin(), waves.cos()], -1)  # B M 32
        everything = self.mix((asked + self.noise_of_all(noise.flatten(1)))[:, None])
        own = noise.flatten(1)[:, None] if self.shape.fused else noise
        c = everything + self.noise_of_own(own) + self.kind_of_condition
        tokens = [
            enter(torch.cat([x[..., ch], known[..., g], told], -1).reshape(b, n, -1))
            for enter, ch, g in zip(self.enter, self.streams, self.groups, strict=True)
        ]
        h = torch.stack(tokens, 1) + self.kind
        angles = torch.arange(n, device=x.device, dtype=x.dtype)[:, None] * self.rates
        cos, sin = angles.cos(), angles.sin()
        stream = torch.arange(len(self.streams) * n, device=x.device) // n
        wall = (stream[:, None] != stream[None]).to(x.dtype) * (1 - joined) * -1e4
        for block in self.blocks:
            h = block(h, c, cos, sin, wall, joined)
        shift, scale = self.final(c)[:, :, None].chunk(2, -1)
        h = F.layer_norm(h, (h.shape[-1],)) * (1 + scale) + shift
        clean = torch.cat([leave(h[:, i]).reshape(b, frames, -1) for i, leave in enumerate(self.leave)], -1)
        return clean[..., self.order]


def parameters_of(model: nn.Module) -> int:
    """Number of trained numbers."""
    return sum(p.numel() for p in model.parameters())
