// tensorflow.signal of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface dct$ {
  input: py.RemoteArgument
  /** Default: `2` */
  type?: py.Int | undefined
  n?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface fft$ {
  input: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface fft2d$ {
  input: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface fft3d$ {
  input: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface fftnd$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.RemoteArgument | undefined
  axes?: py.RemoteArgument | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface fftshift$ {
  x: py.RemoteArgument
  axes?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface frame$ {
  signal: py.RemoteArgument
  frame_length: py.RemoteArgument
  frame_step: py.RemoteArgument
  /** Default: `False` */
  pad_end?: py.Bool | undefined
  /** Default: `0` */
  pad_value?: py.Int | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface hamming_window$ {
  window_length: py.RemoteArgument
  /** Default: `True` */
  periodic?: py.Bool | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface hann_window$ {
  window_length: py.RemoteArgument
  /** Default: `True` */
  periodic?: py.Bool | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface idct$ {
  input: py.RemoteArgument
  /** Default: `2` */
  type?: py.Int | undefined
  n?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface ifft$ {
  input: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface ifft2d$ {
  input: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface ifft3d$ {
  input: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface ifftnd$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.RemoteArgument | undefined
  axes?: py.RemoteArgument | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface ifftshift$ {
  x: py.RemoteArgument
  axes?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface inverse_mdct$ {
  mdcts: py.RemoteArgument
  window_fn?: py.RemoteArgument | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface inverse_stft$ {
  stfts: py.RemoteArgument
  frame_length: py.RemoteArgument
  frame_step: py.RemoteArgument
  fft_length?: py.RemoteArgument | undefined
  window_fn?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface inverse_stft_window_fn$ {
  frame_step: py.RemoteArgument
  forward_window_fn?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface irfft$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface irfft2d$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface irfft3d$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface irfftnd$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.RemoteArgument | undefined
  axes?: py.RemoteArgument | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface kaiser_bessel_derived_window$ {
  window_length: py.RemoteArgument
  /** Default: `12.0` */
  beta?: py.Float | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface kaiser_window$ {
  window_length: py.RemoteArgument
  /** Default: `12.0` */
  beta?: py.Float | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface linear_to_mel_weight_matrix$ {
  /** Default: `20` */
  num_mel_bins?: py.Int | undefined
  /** Default: `129` */
  num_spectrogram_bins?: py.Int | undefined
  /** Default: `8000` */
  sample_rate?: py.Int | undefined
  /** Default: `125.0` */
  lower_edge_hertz?: py.Float | undefined
  /** Default: `3800.0` */
  upper_edge_hertz?: py.Float | undefined
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface mdct$ {
  signals: py.RemoteArgument
  frame_length: py.RemoteArgument
  window_fn?: py.RemoteArgument | undefined
  /** Default: `False` */
  pad_end?: py.Bool | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface mfccs_from_log_mel_spectrograms$ {
  log_mel_spectrograms: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface overlap_and_add$ {
  signal: py.RemoteArgument
  frame_step: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface rfft$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface rfft2d$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface rfft3d$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface rfftnd$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.RemoteArgument | undefined
  axes?: py.RemoteArgument | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface stft$ {
  signals: py.RemoteArgument
  frame_length: py.RemoteArgument
  frame_step: py.RemoteArgument
  fft_length?: py.RemoteArgument | undefined
  window_fn?: py.RemoteArgument | undefined
  /** Default: `False` */
  pad_end?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface vorbis_window$ {
  window_length: py.RemoteArgument
  dtype?: py.DType | undefined
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  dct(input: py.Positional, type: py.Int, n: py.Positional, axis: py.Int, norm?: py.Positional, name?: py.Positional): py.Remote
  dct(input: py.Positional, type: py.Int, n: py.Positional, keywords?: py.Rest<dct$, 'input' | 'type' | 'n'>): py.Remote
  dct(input: py.Positional, type: py.Int, keywords?: py.Rest<dct$, 'input' | 'type'>): py.Remote
  dct(input: py.Positional, keywords?: py.Rest<dct$, 'input'>): py.Remote
  dct(keywords: dct$): py.Remote
  dct_dyn: py.RemoteFunction
  fft(input: py.TensorLike, name: py.Positional): py.Promised<tensorflow.Tensor>
  fft(input: py.TensorLike, keywords?: py.Rest<fft$, 'input'>): py.Promised<tensorflow.Tensor>
  fft(keywords: fft$): py.Promised<tensorflow.Tensor>
  fft_dyn: py.RemoteFunction
  fft2d(input: py.TensorLike, name: py.Positional): py.Promised<tensorflow.Tensor>
  fft2d(input: py.TensorLike, keywords?: py.Rest<fft2d$, 'input'>): py.Promised<tensorflow.Tensor>
  fft2d(keywords: fft2d$): py.Promised<tensorflow.Tensor>
  fft2d_dyn: py.RemoteFunction
  fft3d(input: py.TensorLike, name: py.Positional): py.Promised<tensorflow.Tensor>
  fft3d(input: py.TensorLike, keywords?: py.Rest<fft3d$, 'input'>): py.Promised<tensorflow.Tensor>
  fft3d(keywords: fft3d$): py.Promised<tensorflow.Tensor>
  fft3d_dyn: py.RemoteFunction
  fftnd(input_tensor: py.Positional, fft_length: py.Positional, axes: py.Positional, norm: py.Positional, name?: py.Positional): py.Remote
  fftnd(input_tensor: py.Positional, fft_length: py.Positional, axes: py.Positional, keywords?: py.Rest<fftnd$, 'input_tensor' | 'fft_length' | 'axes'>): py.Remote
  fftnd(input_tensor: py.Positional, fft_length: py.Positional, keywords?: py.Rest<fftnd$, 'input_tensor' | 'fft_length'>): py.Remote
  fftnd(input_tensor: py.Positional, keywords?: py.Rest<fftnd$, 'input_tensor'>): py.Remote
  fftnd(keywords: fftnd$): py.Remote
  fftnd_dyn: py.RemoteFunction
  fftshift(x: py.Positional, axes: py.Positional, name: py.Positional): py.Remote
  fftshift(x: py.Positional, axes: py.Positional, keywords?: py.Rest<fftshift$, 'x' | 'axes'>): py.Remote
  fftshift(x: py.Positional, keywords?: py.Rest<fftshift$, 'x'>): py.Remote
  fftshift(keywords: fftshift$): py.Remote
  fftshift_dyn: py.RemoteFunction
  frame(signal: py.Positional, frame_length: py.Positional, frame_step: py.Positional, pad_end: py.Bool, pad_value: py.Int, axis: py.Int, name?: py.Positional): py.Remote
  frame(signal: py.Positional, frame_length: py.Positional, frame_step: py.Positional, pad_end: py.Bool, pad_value: py.Int, keywords?: py.Rest<frame$, 'signal' | 'frame_length' | 'frame_step' | 'pad_end' | 'pad_value'>): py.Remote
  frame(signal: py.Positional, frame_length: py.Positional, frame_step: py.Positional, pad_end: py.Bool, keywords?: py.Rest<frame$, 'signal' | 'frame_length' | 'frame_step' | 'pad_end'>): py.Remote
  frame(signal: py.Positional, frame_length: py.Positional, frame_step: py.Positional, keywords?: py.Rest<frame$, 'signal' | 'frame_length' | 'frame_step'>): py.Remote
  frame(signal: py.Positional, frame_length: py.Positional, keywords: py.Rest<frame$, 'signal' | 'frame_length'>): py.Remote
  frame(signal: py.Positional, keywords: py.Rest<frame$, 'signal'>): py.Remote
  frame(keywords: frame$): py.Remote
  frame_dyn: py.RemoteFunction
  hamming_window(window_length: py.Positional, periodic: py.Bool, dtype: py.DType, name: py.Positional): py.Remote
  hamming_window(window_length: py.Positional, periodic: py.Bool, dtype: py.DType, keywords?: py.Rest<hamming_window$, 'window_length' | 'periodic' | 'dtype'>): py.Remote
  hamming_window(window_length: py.Positional, periodic: py.Bool, keywords?: py.Rest<hamming_window$, 'window_length' | 'periodic'>): py.Remote
  hamming_window(window_length: py.Positional, keywords?: py.Rest<hamming_window$, 'window_length'>): py.Remote
  hamming_window(keywords: hamming_window$): py.Remote
  hamming_window_dyn: py.RemoteFunction
  hann_window(window_length: py.Positional, periodic: py.Bool, dtype: py.DType, name: py.Positional): py.Remote
  hann_window(window_length: py.Positional, periodic: py.Bool, dtype: py.DType, keywords?: py.Rest<hann_window$, 'window_length' | 'periodic' | 'dtype'>): py.Remote
  hann_window(window_length: py.Positional, periodic: py.Bool, keywords?: py.Rest<hann_window$, 'window_length' | 'periodic'>): py.Remote
  hann_window(window_length: py.Positional, keywords?: py.Rest<hann_window$, 'window_length'>): py.Remote
  hann_window(keywords: hann_window$): py.Remote
  hann_window_dyn: py.RemoteFunction
  idct(input: py.Positional, type: py.Int, n: py.Positional, axis: py.Int, norm?: py.Positional, name?: py.Positional): py.Remote
  idct(input: py.Positional, type: py.Int, n: py.Positional, keywords?: py.Rest<idct$, 'input' | 'type' | 'n'>): py.Remote
  idct(input: py.Positional, type: py.Int, keywords?: py.Rest<idct$, 'input' | 'type'>): py.Remote
  idct(input: py.Positional, keywords?: py.Rest<idct$, 'input'>): py.Remote
  idct(keywords: idct$): py.Remote
  idct_dyn: py.RemoteFunction
  ifft(input: py.TensorLike, name: py.Positional): py.Promised<tensorflow.Tensor>
  ifft(input: py.TensorLike, keywords?: py.Rest<ifft$, 'input'>): py.Promised<tensorflow.Tensor>
  ifft(keywords: ifft$): py.Promised<tensorflow.Tensor>
  ifft_dyn: py.RemoteFunction
  ifft2d(input: py.TensorLike, name: py.Positional): py.Promised<tensorflow.Tensor>
  ifft2d(input: py.TensorLike, keywords?: py.Rest<ifft2d$, 'input'>): py.Promised<tensorflow.Tensor>
  ifft2d(keywords: ifft2d$): py.Promised<tensorflow.Tensor>
  ifft2d_dyn: py.RemoteFunction
  ifft3d(input: py.TensorLike, name: py.Positional): py.Promised<tensorflow.Tensor>
  ifft3d(input: py.TensorLike, keywords?: py.Rest<ifft3d$, 'input'>): py.Promised<tensorflow.Tensor>
  ifft3d(keywords: ifft3d$): py.Promised<tensorflow.Tensor>
  ifft3d_dyn: py.RemoteFunction
  ifftnd(input_tensor: py.Positional, fft_length: py.Positional, axes: py.Positional, norm: py.Positional, name?: py.Positional): py.Remote
  ifftnd(input_tensor: py.Positional, fft_length: py.Positional, axes: py.Positional, keywords?: py.Rest<ifftnd$, 'input_tensor' | 'fft_length' | 'axes'>): py.Remote
  ifftnd(input_tensor: py.Positional, fft_length: py.Positional, keywords?: py.Rest<ifftnd$, 'input_tensor' | 'fft_length'>): py.Remote
  ifftnd(input_tensor: py.Positional, keywords?: py.Rest<ifftnd$, 'input_tensor'>): py.Remote
  ifftnd(keywords: ifftnd$): py.Remote
  ifftnd_dyn: py.RemoteFunction
  ifftshift(x: py.Positional, axes: py.Positional, name: py.Positional): py.Remote
  ifftshift(x: py.Positional, axes: py.Positional, keywords?: py.Rest<ifftshift$, 'x' | 'axes'>): py.Remote
  ifftshift(x: py.Positional, keywords?: py.Rest<ifftshift$, 'x'>): py.Remote
  ifftshift(keywords: ifftshift$): py.Remote
  ifftshift_dyn: py.RemoteFunction
  inverse_mdct(mdcts: py.Positional, window_fn: py.Positional, norm: py.Positional, name: py.Positional): py.Remote
  inverse_mdct(mdcts: py.Positional, window_fn: py.Positional, norm: py.Positional, keywords?: py.Rest<inverse_mdct$, 'mdcts' | 'window_fn' | 'norm'>): py.Remote
  inverse_mdct(mdcts: py.Positional, window_fn: py.Positional, keywords?: py.Rest<inverse_mdct$, 'mdcts' | 'window_fn'>): py.Remote
  inverse_mdct(mdcts: py.Positional, keywords?: py.Rest<inverse_mdct$, 'mdcts'>): py.Remote
  inverse_mdct(keywords: inverse_mdct$): py.Remote
  inverse_mdct_dyn: py.RemoteFunction
  inverse_stft(stfts: py.Positional, frame_length: py.Positional, frame_step: py.Positional, fft_length: py.Positional, window_fn: py.Positional, name: py.Positional): py.Remote
  inverse_stft(stfts: py.Positional, frame_length: py.Positional, frame_step: py.Positional, fft_length: py.Positional, window_fn: py.Positional, keywords?: py.Rest<inverse_stft$, 'stfts' | 'frame_length' | 'frame_step' | 'fft_length' | 'window_fn'>): py.Remote
  inverse_stft(stfts: py.Positional, frame_length: py.Positional, frame_step: py.Positional, fft_length: py.Positional, keywords?: py.Rest<inverse_stft$, 'stfts' | 'frame_length' | 'frame_step' | 'fft_length'>): py.Remote
  inverse_stft(stfts: py.Positional, frame_length: py.Positional, frame_step: py.Positional, keywords?: py.Rest<inverse_stft$, 'stfts' | 'frame_length' | 'frame_step'>): py.Remote
  inverse_stft(stfts: py.Positional, frame_length: py.Positional, keywords: py.Rest<inverse_stft$, 'stfts' | 'frame_length'>): py.Remote
  inverse_stft(stfts: py.Positional, keywords: py.Rest<inverse_stft$, 'stfts'>): py.Remote
  inverse_stft(keywords: inverse_stft$): py.Remote
  inverse_stft_dyn: py.RemoteFunction
  inverse_stft_window_fn(frame_step: py.Positional, forward_window_fn: py.Positional, name: py.Positional): py.Remote
  inverse_stft_window_fn(frame_step: py.Positional, forward_window_fn: py.Positional, keywords?: py.Rest<inverse_stft_window_fn$, 'frame_step' | 'forward_window_fn'>): py.Remote
  inverse_stft_window_fn(frame_step: py.Positional, keywords?: py.Rest<inverse_stft_window_fn$, 'frame_step'>): py.Remote
  inverse_stft_window_fn(keywords: inverse_stft_window_fn$): py.Remote
  inverse_stft_window_fn_dyn: py.RemoteFunction
  irfft(input_tensor: py.Positional, fft_length: py.Positional, name: py.Positional): py.Remote
  irfft(input_tensor: py.Positional, fft_length: py.Positional, keywords?: py.Rest<irfft$, 'input_tensor' | 'fft_length'>): py.Remote
  irfft(input_tensor: py.Positional, keywords?: py.Rest<irfft$, 'input_tensor'>): py.Remote
  irfft(keywords: irfft$): py.Remote
  irfft_dyn: py.RemoteFunction
  irfft2d(input_tensor: py.Positional, fft_length: py.Positional, name: py.Positional): py.Remote
  irfft2d(input_tensor: py.Positional, fft_length: py.Positional, keywords?: py.Rest<irfft2d$, 'input_tensor' | 'fft_length'>): py.Remote
  irfft2d(input_tensor: py.Positional, keywords?: py.Rest<irfft2d$, 'input_tensor'>): py.Remote
  irfft2d(keywords: irfft2d$): py.Remote
  irfft2d_dyn: py.RemoteFunction
  irfft3d(input_tensor: py.Positional, fft_length: py.Positional, name: py.Positional): py.Remote
  irfft3d(input_tensor: py.Positional, fft_length: py.Positional, keywords?: py.Rest<irfft3d$, 'input_tensor' | 'fft_length'>): py.Remote
  irfft3d(input_tensor: py.Positional, keywords?: py.Rest<irfft3d$, 'input_tensor'>): py.Remote
  irfft3d(keywords: irfft3d$): py.Remote
  irfft3d_dyn: py.RemoteFunction
  irfftnd(input_tensor: py.Positional, fft_length: py.Positional, axes: py.Positional, norm: py.Positional, name?: py.Positional): py.Remote
  irfftnd(input_tensor: py.Positional, fft_length: py.Positional, axes: py.Positional, keywords?: py.Rest<irfftnd$, 'input_tensor' | 'fft_length' | 'axes'>): py.Remote
  irfftnd(input_tensor: py.Positional, fft_length: py.Positional, keywords?: py.Rest<irfftnd$, 'input_tensor' | 'fft_length'>): py.Remote
  irfftnd(input_tensor: py.Positional, keywords?: py.Rest<irfftnd$, 'input_tensor'>): py.Remote
  irfftnd(keywords: irfftnd$): py.Remote
  irfftnd_dyn: py.RemoteFunction
  kaiser_bessel_derived_window(window_length: py.Positional, beta: py.Float, dtype: py.DType, name: py.Positional): py.Remote
  kaiser_bessel_derived_window(window_length: py.Positional, beta: py.Float, dtype: py.DType, keywords?: py.Rest<kaiser_bessel_derived_window$, 'window_length' | 'beta' | 'dtype'>): py.Remote
  kaiser_bessel_derived_window(window_length: py.Positional, beta: py.Float, keywords?: py.Rest<kaiser_bessel_derived_window$, 'window_length' | 'beta'>): py.Remote
  kaiser_bessel_derived_window(window_length: py.Positional, keywords?: py.Rest<kaiser_bessel_derived_window$, 'window_length'>): py.Remote
  kaiser_bessel_derived_window(keywords: kaiser_bessel_derived_window$): py.Remote
  kaiser_bessel_derived_window_dyn: py.RemoteFunction
  kaiser_window(window_length: py.Positional, beta: py.Float, dtype: py.DType, name: py.Positional): py.Remote
  kaiser_window(window_length: py.Positional, beta: py.Float, dtype: py.DType, keywords?: py.Rest<kaiser_window$, 'window_length' | 'beta' | 'dtype'>): py.Remote
  kaiser_window(window_length: py.Positional, beta: py.Float, keywords?: py.Rest<kaiser_window$, 'window_length' | 'beta'>): py.Remote
  kaiser_window(window_length: py.Positional, keywords?: py.Rest<kaiser_window$, 'window_length'>): py.Remote
  kaiser_window(keywords: kaiser_window$): py.Remote
  kaiser_window_dyn: py.RemoteFunction
  linear_to_mel_weight_matrix(num_mel_bins: py.Int, num_spectrogram_bins: py.Int, sample_rate: py.Int, lower_edge_hertz: py.Float, upper_edge_hertz?: py.Float, dtype?: py.DType, name?: py.Positional): py.Remote
  linear_to_mel_weight_matrix(num_mel_bins: py.Int, num_spectrogram_bins: py.Int, sample_rate: py.Int, keywords?: py.Rest<linear_to_mel_weight_matrix$, 'num_mel_bins' | 'num_spectrogram_bins' | 'sample_rate'>): py.Remote
  linear_to_mel_weight_matrix(num_mel_bins: py.Int, num_spectrogram_bins: py.Int, keywords?: py.Rest<linear_to_mel_weight_matrix$, 'num_mel_bins' | 'num_spectrogram_bins'>): py.Remote
  linear_to_mel_weight_matrix(num_mel_bins: py.Int, keywords?: py.Rest<linear_to_mel_weight_matrix$, 'num_mel_bins'>): py.Remote
  linear_to_mel_weight_matrix(keywords?: linear_to_mel_weight_matrix$): py.Remote
  linear_to_mel_weight_matrix_dyn: py.RemoteFunction
  mdct(signals: py.Positional, frame_length: py.Positional, window_fn: py.Positional, pad_end: py.Bool, norm: py.Positional, name?: py.Positional): py.Remote
  mdct(signals: py.Positional, frame_length: py.Positional, window_fn: py.Positional, pad_end: py.Bool, keywords?: py.Rest<mdct$, 'signals' | 'frame_length' | 'window_fn' | 'pad_end'>): py.Remote
  mdct(signals: py.Positional, frame_length: py.Positional, window_fn: py.Positional, keywords?: py.Rest<mdct$, 'signals' | 'frame_length' | 'window_fn'>): py.Remote
  mdct(signals: py.Positional, frame_length: py.Positional, keywords?: py.Rest<mdct$, 'signals' | 'frame_length'>): py.Remote
  mdct(signals: py.Positional, keywords: py.Rest<mdct$, 'signals'>): py.Remote
  mdct(keywords: mdct$): py.Remote
  mdct_dyn: py.RemoteFunction
  mfccs_from_log_mel_spectrograms(log_mel_spectrograms: py.Positional, name: py.Positional): py.Remote
  mfccs_from_log_mel_spectrograms(log_mel_spectrograms: py.Positional, keywords?: py.Rest<mfccs_from_log_mel_spectrograms$, 'log_mel_spectrograms'>): py.Remote
  mfccs_from_log_mel_spectrograms(keywords: mfccs_from_log_mel_spectrograms$): py.Remote
  mfccs_from_log_mel_spectrograms_dyn: py.RemoteFunction
  overlap_and_add(signal: py.Positional, frame_step: py.Positional, name: py.Positional): py.Remote
  overlap_and_add(signal: py.Positional, frame_step: py.Positional, keywords?: py.Rest<overlap_and_add$, 'signal' | 'frame_step'>): py.Remote
  overlap_and_add(signal: py.Positional, keywords: py.Rest<overlap_and_add$, 'signal'>): py.Remote
  overlap_and_add(keywords: overlap_and_add$): py.Remote
  overlap_and_add_dyn: py.RemoteFunction
  rfft(input_tensor: py.Positional, fft_length: py.Positional, name: py.Positional): py.Remote
  rfft(input_tensor: py.Positional, fft_length: py.Positional, keywords?: py.Rest<rfft$, 'input_tensor' | 'fft_length'>): py.Remote
  rfft(input_tensor: py.Positional, keywords?: py.Rest<rfft$, 'input_tensor'>): py.Remote
  rfft(keywords: rfft$): py.Remote
  rfft_dyn: py.RemoteFunction
  rfft2d(input_tensor: py.Positional, fft_length: py.Positional, name: py.Positional): py.Remote
  rfft2d(input_tensor: py.Positional, fft_length: py.Positional, keywords?: py.Rest<rfft2d$, 'input_tensor' | 'fft_length'>): py.Remote
  rfft2d(input_tensor: py.Positional, keywords?: py.Rest<rfft2d$, 'input_tensor'>): py.Remote
  rfft2d(keywords: rfft2d$): py.Remote
  rfft2d_dyn: py.RemoteFunction
  rfft3d(input_tensor: py.Positional, fft_length: py.Positional, name: py.Positional): py.Remote
  rfft3d(input_tensor: py.Positional, fft_length: py.Positional, keywords?: py.Rest<rfft3d$, 'input_tensor' | 'fft_length'>): py.Remote
  rfft3d(input_tensor: py.Positional, keywords?: py.Rest<rfft3d$, 'input_tensor'>): py.Remote
  rfft3d(keywords: rfft3d$): py.Remote
  rfft3d_dyn: py.RemoteFunction
  rfftnd(input_tensor: py.Positional, fft_length: py.Positional, axes: py.Positional, norm: py.Positional, name?: py.Positional): py.Remote
  rfftnd(input_tensor: py.Positional, fft_length: py.Positional, axes: py.Positional, keywords?: py.Rest<rfftnd$, 'input_tensor' | 'fft_length' | 'axes'>): py.Remote
  rfftnd(input_tensor: py.Positional, fft_length: py.Positional, keywords?: py.Rest<rfftnd$, 'input_tensor' | 'fft_length'>): py.Remote
  rfftnd(input_tensor: py.Positional, keywords?: py.Rest<rfftnd$, 'input_tensor'>): py.Remote
  rfftnd(keywords: rfftnd$): py.Remote
  rfftnd_dyn: py.RemoteFunction
  stft(signals: py.Positional, frame_length: py.Positional, frame_step: py.Positional, fft_length: py.Positional, window_fn: py.Positional, pad_end: py.Bool, name?: py.Positional): py.Remote
  stft(signals: py.Positional, frame_length: py.Positional, frame_step: py.Positional, fft_length: py.Positional, window_fn: py.Positional, keywords?: py.Rest<stft$, 'signals' | 'frame_length' | 'frame_step' | 'fft_length' | 'window_fn'>): py.Remote
  stft(signals: py.Positional, frame_length: py.Positional, frame_step: py.Positional, fft_length: py.Positional, keywords?: py.Rest<stft$, 'signals' | 'frame_length' | 'frame_step' | 'fft_length'>): py.Remote
  stft(signals: py.Positional, frame_length: py.Positional, frame_step: py.Positional, keywords?: py.Rest<stft$, 'signals' | 'frame_length' | 'frame_step'>): py.Remote
  stft(signals: py.Positional, frame_length: py.Positional, keywords: py.Rest<stft$, 'signals' | 'frame_length'>): py.Remote
  stft(signals: py.Positional, keywords: py.Rest<stft$, 'signals'>): py.Remote
  stft(keywords: stft$): py.Remote
  stft_dyn: py.RemoteFunction
  vorbis_window(window_length: py.Positional, dtype: py.DType, name: py.Positional): py.Remote
  vorbis_window(window_length: py.Positional, dtype: py.DType, keywords?: py.Rest<vorbis_window$, 'window_length' | 'dtype'>): py.Remote
  vorbis_window(window_length: py.Positional, keywords?: py.Rest<vorbis_window$, 'window_length'>): py.Remote
  vorbis_window(keywords: vorbis_window$): py.Remote
  vorbis_window_dyn: py.RemoteFunction
}
