import io
import tempfile

import numpy as np
from PIL import Image
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator)
from torch.utils.tensorboard import SummaryWriter

rng = np.random.default_rng(0)
weights = rng.normal(size=1000).astype(np.float32)
picture = rng.integers(0, 256, size=(4, 6, 3), dtype=np.uint8)

with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder) as writer:
        writer.add_histogram("weights", weights, 0)
        # As many bins of one width as TensorFlow uses.
        writer.add_histogram("mended", weights, 0, bins=30)
        writer.add_image("input", picture, 0, dataformats="HWC")
        writer.add_text("note", "learning rate **0.1**", 0)

    reader = EventAccumulator(folder, {"histograms": 0, "images": 0})
    reader.Reload()
    kinds = sorted(kind for kind, tags in reader.Tags().items()
                   if tags and kind != "distributions")
    histogram = reader.Histograms("weights")[0].histogram_value
    mended = reader.Histograms("mended")[0].histogram_value
    png = reader.Images("input")[0].encoded_image_string
    text = reader.Tensors("note/text_summary")[0].tensor_proto

pixels = np.asarray(Image.open(io.BytesIO(png)))
note = text.string_val[0].decode()
buckets = len(histogram.bucket)
counted = sum(histogram.bucket)
lowest, highest = histogram.min, histogram.max
counts = [count for count in mended.bucket if count]

print("kept as", kinds)
print(f"{buckets} buckets for {counted:.0f} numbers, "
      f"from {lowest:.4f} to {highest:.4f}")
print("with bins=30:", [int(count) for count in counts])
print("picture", pixels.shape, "- text:", note)
