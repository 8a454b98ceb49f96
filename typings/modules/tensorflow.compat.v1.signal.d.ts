// tensorflow.compat.v1.signal of tensorflow.compat.v1 2.21.0. Generated: do not edit.

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
  readonly fftnd: tensorflow_signal.$Module["fftnd"]
  fftnd_dyn: py.RemoteFunction
  readonly fftshift: tensorflow_signal.$Module["fftshift"]
  fftshift_dyn: py.RemoteFunction
  readonly frame: tensorflow_signal.$Module["frame"]
  frame_dyn: py.RemoteFunction
  readonly hamming_window: tensorflow_signal.$Module["hamming_window"]
  hamming_window_dyn: py.RemoteFunction
  readonly hann_window: tensorflow_signal.$Module["hann_window"]
  hann_window_dyn: py.RemoteFunction
  readonly idct: tensorflow_signal.$Module["idct"]
  idct_dyn: py.RemoteFunction
  readonly ifft: tensorflow_signal.$Module["ifft"]
  ifft_dyn: py.RemoteFunction
  readonly ifft2d: tensorflow_signal.$Module["ifft2d"]
  ifft2d_dyn: py.RemoteFunction
  readonly ifft3d: tensorflow_signal.$Module["ifft3d"]
  ifft3d_dyn: py.RemoteFunction
  readonly ifftnd: tensorflow_signal.$Module["ifftnd"]
  ifftnd_dyn: py.RemoteFunction
  readonly ifftshift: tensorflow_signal.$Module["ifftshift"]
  ifftshift_dyn: py.RemoteFunction
  readonly inverse_mdct: tensorflow_signal.$Module["inverse_mdct"]
  inverse_mdct_dyn: py.RemoteFunction
  readonly inverse_stft: tensorflow_signal.$Module["inverse_stft"]
  inverse_stft_dyn: py.RemoteFunction
  readonly inverse_stft_window_fn: tensorflow_signal.$Module["inverse_stft_window_fn"]
  inverse_stft_window_fn_dyn: py.RemoteFunction
  readonly irfft: tensorflow_signal.$Module["irfft"]
  irfft_dyn: py.RemoteFunction
  readonly irfft2d: tensorflow_signal.$Module["irfft2d"]
  irfft2d_dyn: py.RemoteFunction
  readonly irfft3d: tensorflow_signal.$Module["irfft3d"]
  irfft3d_dyn: py.RemoteFunction
  readonly irfftnd: tensorflow_signal.$Module["irfftnd"]
  irfftnd_dyn: py.RemoteFunction
  readonly kaiser_bessel_derived_window: tensorflow_signal.$Module["kaiser_bessel_derived_window"]
  kaiser_bessel_derived_window_dyn: py.RemoteFunction
  readonly kaiser_window: tensorflow_signal.$Module["kaiser_window"]
  kaiser_window_dyn: py.RemoteFunction
  readonly linear_to_mel_weight_matrix: tensorflow_signal.$Module["linear_to_mel_weight_matrix"]
  linear_to_mel_weight_matrix_dyn: py.RemoteFunction
  readonly mdct: tensorflow_signal.$Module["mdct"]
  mdct_dyn: py.RemoteFunction
  readonly mfccs_from_log_mel_spectrograms: tensorflow_signal.$Module["mfccs_from_log_mel_spectrograms"]
  mfccs_from_log_mel_spectrograms_dyn: py.RemoteFunction
  readonly overlap_and_add: tensorflow_signal.$Module["overlap_and_add"]
  overlap_and_add_dyn: py.RemoteFunction
  readonly rfft: tensorflow_signal.$Module["rfft"]
  rfft_dyn: py.RemoteFunction
  readonly rfft2d: tensorflow_signal.$Module["rfft2d"]
  rfft2d_dyn: py.RemoteFunction
  readonly rfft3d: tensorflow_signal.$Module["rfft3d"]
  rfft3d_dyn: py.RemoteFunction
  readonly rfftnd: tensorflow_signal.$Module["rfftnd"]
  rfftnd_dyn: py.RemoteFunction
  readonly stft: tensorflow_signal.$Module["stft"]
  stft_dyn: py.RemoteFunction
  readonly vorbis_window: tensorflow_signal.$Module["vorbis_window"]
  vorbis_window_dyn: py.RemoteFunction
}
