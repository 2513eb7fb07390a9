"""Takes a part out of an image: a layer, a header, a record's body, or a field that is bytes."""

from __future__ import annotations

from typing import Any

from ..errors import StreamError
from ..inspect.selector import Selector, SelectorError
from ..io.output import Output
from ..schema import layout
from ..schema.layers import FRAMED, LEGACY, config_in, is_device_model, is_last
from ..schema.names import Libxl
from ..stream import legacy
from ..stream.events import Cut, Event, Header, Lost, Missing, RecordEnd, ending
from ..stream.reader import Reader, probe
from ..stream.record import Record
from .relay import Relay

CONFIG = "config"
"""Selects the configuration: of xl as JSON or text, of libvirt the XML, of xend and xenopsd the s-expression."""

DEVICE_MODEL = "device-model"
"""Selects the state of the device model, without what libxl or xenopsd put before it."""


def extract(relay: Relay, output: Output, selector: str) -> None:
    """Write the part of an image that `selector` names; `relay` selects, and goes to `output`.

    Besides those of `Selector` there are the name of a layer, CONFIG and
    DEVICE_MODEL. Raises SelectorError where that is nothing, or not one thing, or no bytes;
    StreamError where it is cut short.
    """
    layers = probe(relay).layers
    reader = Reader(relay, looks_ahead=False)  # what is passed over before a part is selected is gone from a pipe
    part: _Part
    if selector in layers:
        part = _Layer(layers[layers.index(selector) :], relay)
    elif selector == CONFIG:
        part = _Config(output)
    elif selector == DEVICE_MODEL:
        part = _DeviceModel(selector, relay, output)
    else:
        part = _Selected(Selector(selector, layers), relay, output)
    for event in reader.events():
        part.take(event)
        if isinstance(event, Cut | Missing | Lost) and not part.is_complete:
            raise StreamError(f"{relay.name}: {ending(event)}")
        if part.is_complete and part.is_last:
            break
    else:
        part.end()
    if not part.is_complete:
        raise part.nothing(selector)
    relay.finish()


class _Part:
    """Takes the events of a walk and passes on part of the image."""

    is_complete = False
    is_last = False
    """Whether nothing more can come once it is complete."""

    def take(self, event: Event) -> None:
        raise NotImplementedError

    def end(self) -> None:
        """Take note that the walk came to its end."""

    def nothing(self, selector: str) -> SelectorError:
        """Return the error that says that nothing was there."""
        return SelectorError(f"{selector}: there is none in this image")


class _Layer(_Part):
    """A layer, with those inside it."""

    is_last = True

    def __init__(self, layers: tuple[str, ...], relay: Relay) -> None:
        self._relay = relay
        self._layers = layers
        # A file of xl or libvirt ends where the libxl stream in it does. A legacy image has no END.
        self._end = next((name for name in self._layers if name in FRAMED), None)
        self._at_end = False

    def take(self, event: Event) -> None:
        if isinstance(event, Header) and event.layer in self._layers:
            self._relay.keep(event.offset, event.offset + event.length)
        elif isinstance(event, Record) and event.layer in self._layers:
            self._relay.keep(event.offset, event.end + event.len_padding)
            self._at_end = event.layer == self._end and is_last(event.layer, event.record_type)
        elif not isinstance(event, Cut):
            self.is_complete = self._at_end

    def end(self) -> None:
        self.is_complete = True


class _Config(_Part):
    """The domain's configuration, without the NUL after it."""

    is_last = True

    def __init__(self, output: Output) -> None:
        self._output = output

    def take(self, event: Event) -> None:
        if not isinstance(event, Header | Record):
            return
        holder, field = config_in(event.layer)
        if holder is None or holder != (event.name if isinstance(event, Header) else event.record_type):
            return
        if isinstance(event, Record) and len(event.raw()) < event.length:
            raise StreamError(f"the data ends inside the body at offset {event.offset}")
        config = getattr(event.body, field, None)
        if config is not None:
            if isinstance(event, Header) and event.body._io.size() < event.length:
                raise StreamError(f"{event.layer} {event.name}: {event.length} bytes are not held in memory")
            self._output.write(config.rstrip(b"\0"))
            self.is_complete = True


class _One(_Part):
    """A header or record, the only one of its kind; complete when all of it has passed."""

    def __init__(self, name: str, relay: Relay, output: Output) -> None:
        self._name = name
        self._relay = relay
        self._output = output
        self._found: Header | Record | None = None
        self._octets = b""

    def take(self, event: Event) -> None:
        if isinstance(event, Header | Record) and self.picks(event):
            if self._found is not None:
                raise SelectorError(f"{self._name}: there are several, as `xenstream records` shows; name one of them")
            self._found = event
            self._octets = self.begin(event)
        if isinstance(event, Header):
            self._end(event)
        elif isinstance(event, RecordEnd):
            self._end(event.record)

    def picks(self, item: Header | Record) -> bool:
        """Whether this is the one."""
        raise NotImplementedError

    def begin(self, item: Header | Record) -> bytes:
        """Keep what is wanted of it, or return that."""
        raise NotImplementedError

    def _end(self, item: Header | Record) -> None:
        if item is self._found:
            self._output.write(self._octets)
            self.is_complete = True


class _DeviceModel(_One):
    """The state of the device model."""

    def picks(self, item: Header | Record) -> bool:
        if not isinstance(item, Record):
            return False
        if item.layer == LEGACY:
            return item.record_type == legacy.PartType.DEVICE_MODEL
        return is_device_model(item.layer, item.record_type)

    def begin(self, item: Any) -> bytes:
        ahead = 0
        if item.layer == "libxl":
            ahead = layout.size_of(Libxl.RecordList.EmulatorHeader, is_le=True)
        elif item.layer == "legacy":
            ahead = legacy.ofs_state(item.read(0, min(item.length, legacy.WINDOW)))
        self._relay.keep(item.ofs_body + min(ahead, item.length), item.end)
        return b""


class _Selected(_One):
    """The target of a selector: a header or record, or a field of it."""

    def __init__(self, selector: Selector, relay: Relay, output: Output) -> None:
        super().__init__(selector.text, relay, output)
        self._selector = selector

    def picks(self, item: Header | Record) -> bool:
        return self._selector.picks(item)

    def begin(self, item: Header | Record) -> bytes:
        if self._selector.path:
            if item.body is None:
                raise self._selector.undecoded()
            return self._field(self._selector.find(item.body).value)
        if isinstance(item, Header):
            self._relay.keep(item.offset, item.offset + item.length)
        else:
            self._relay.keep(item.ofs_body, item.end)
        return b""

    def _field(self, value: Any) -> bytes:
        values = value if isinstance(value, list) else [value]
        if not all(isinstance(item, bytes) for item in values):
            raise SelectorError(f"{self._name}: this is a value, not bytes; `xenstream show` prints it")
        return b"".join(values)

    def nothing(self, selector: str) -> SelectorError:
        return self._selector.nothing((CONFIG, DEVICE_MODEL))
