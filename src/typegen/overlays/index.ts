// All that is said by hand, in one table.

import { kerasOverlays } from './keras.js'
import type { Overlays } from './overlay.js'
import { resultOverlays } from './results.js'
import { tensorflowOverlays } from './tensorflow.js'

export const overlays: Overlays = { ...resultOverlays, ...tensorflowOverlays, ...kerasOverlays }
