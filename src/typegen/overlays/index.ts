// All that is said by hand, in one table.

import { kerasOverlays } from './keras.js'
import type { Overlay, Overlays } from './overlay.js'
import { parameterOverlays } from './parameters.js'
import { resultOverlays } from './results.js'
import { tensorflowOverlays } from './tensorflow.js'

const merged: Record<string, Overlay> = {}
// What is said of an object in two places is about different things.
for (const part of [resultOverlays, parameterOverlays, tensorflowOverlays, kerasOverlays]) {
  for (const [id, overlay] of Object.entries(part)) merged[id] = { ...merged[id], ...overlay }
}

export const overlays: Overlays = merged
