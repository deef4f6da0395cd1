"""Product films as data: the app that is shown, its moments (what is said and shown together), and the device views."""

from seedream.scene.product.apps import APP_CATEGORIES, exemplified, load_app, match_category
from seedream.scene.product.beats import beat_count, item_count, product_beats
from seedream.scene.product.content import AppContent, Claim, Claims, Hero, Moment, Ring, Row, Spark, Stat
from seedream.scene.product.screens import logo_of, picture_beats, picture_view, shown
from seedream.scene.product.views import DeviceKind, DeviceName, DeviceView, ProductBeat
from seedream.scene.product.words import fill_in

__all__ = [
    "APP_CATEGORIES", "AppContent", "Claim", "Claims", "DeviceKind", "DeviceName", "DeviceView", "Hero", "Moment", "ProductBeat",
    "Ring", "Row", "Spark", "Stat", "beat_count", "exemplified",
    "fill_in", "item_count", "load_app", "logo_of", "match_category", "picture_beats",
    "picture_view", "product_beats", "shown",
]  # fmt: skip
