// tensorflow.compat.v1.spectral of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_signal from './tensorflow.signal.js'

export interface $Module extends py.PythonModuleObject {
  readonly dct: tensorflow_signal.$Module["dct"]
  readonly fft: tensorflow_signal.$Module["fft"]
  readonly fft2d: tensorflow_signal.$Module["fft2d"]
  readonly fft3d: tensorflow_signal.$Module["fft3d"]
  readonly idct: tensorflow_signal.$Module["idct"]
  readonly ifft: tensorflow_signal.$Module["ifft"]
  readonly ifft2d: tensorflow_signal.$Module["ifft2d"]
  readonly ifft3d: tensorflow_signal.$Module["ifft3d"]
  readonly irfft: tensorflow_signal.$Module["irfft"]
  readonly irfft2d: tensorflow_signal.$Module["irfft2d"]
  readonly irfft3d: tensorflow_signal.$Module["irfft3d"]
  readonly rfft: tensorflow_signal.$Module["rfft"]
  readonly rfft2d: tensorflow_signal.$Module["rfft2d"]
  readonly rfft3d: tensorflow_signal.$Module["rfft3d"]
}
