// tensorflow.compat.v1.spectral of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_signal from './tensorflow.signal.js'

export interface $Module extends py.PythonModuleObject {
  readonly dct: tensorflow_signal.$Module["dct"]
  dct_dyn: py.RemoteFunction
  readonly fft: tensorflow_signal.$Module["fft"]
  fft_dyn: py.RemoteFunction
  readonly fft2d: tensorflow_signal.$Module["fft2d"]
  fft2d_dyn: py.RemoteFunction
  readonly fft3d: tensorflow_signal.$Module["fft3d"]
  fft3d_dyn: py.RemoteFunction
  readonly idct: tensorflow_signal.$Module["idct"]
  idct_dyn: py.RemoteFunction
  readonly ifft: tensorflow_signal.$Module["ifft"]
  ifft_dyn: py.RemoteFunction
  readonly ifft2d: tensorflow_signal.$Module["ifft2d"]
  ifft2d_dyn: py.RemoteFunction
  readonly ifft3d: tensorflow_signal.$Module["ifft3d"]
  ifft3d_dyn: py.RemoteFunction
  readonly irfft: tensorflow_signal.$Module["irfft"]
  irfft_dyn: py.RemoteFunction
  readonly irfft2d: tensorflow_signal.$Module["irfft2d"]
  irfft2d_dyn: py.RemoteFunction
  readonly irfft3d: tensorflow_signal.$Module["irfft3d"]
  irfft3d_dyn: py.RemoteFunction
  readonly rfft: tensorflow_signal.$Module["rfft"]
  rfft_dyn: py.RemoteFunction
  readonly rfft2d: tensorflow_signal.$Module["rfft2d"]
  rfft2d_dyn: py.RemoteFunction
  readonly rfft3d: tensorflow_signal.$Module["rfft3d"]
  rfft3d_dyn: py.RemoteFunction
}
