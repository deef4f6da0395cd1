"""Echo: what is likely heard in a scene beside its music, told in the shared space, where a picture and a sound are to meet.

That two expect the same sound says the more the rarer it is: the product of what is expected beyond the usual, each in units of its
spread, is the first term of the odds that both are of one scene.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

_SHARED_AT_FIRST = 3.0
"""How strongly, where all else that is told there is about three times as strong."""
_SELDOM = 0.005


class Echo(nn.Module):
    """How likely each of so many sounds is heard `(B, n)`, as logits, told to the shared space `(B, K)`."""

    usual: Tensor

    def __init__(self, sounds: int, shared: int) -> None:
        super().__init__()
        self.register_buffer("usual", torch.full((sounds,), 0.05))
        self.share = nn.Linear(sounds, shared, bias=False)
        nn.init.orthogonal_(self.share.weight, _SHARED_AT_FIRST)

    def settle(self, usual: Tensor) -> None:
        """Take over in which share of scenes each sound is heard."""
        self.usual.copy_(usual.clamp(_SELDOM, 1 - _SELDOM))

    def forward(self, heard: Tensor) -> Tensor:
        """What is told; little where nothing is expected beyond the usual."""
        with torch.autocast("cpu", enabled=False):
            beyond = (torch.sigmoid(heard.float()) - self.usual) / (self.usual * (1 - self.usual)).sqrt()
            told: Tensor = self.share(beyond / (1.0 + beyond.norm(dim=-1, keepdim=True)))
        return told
