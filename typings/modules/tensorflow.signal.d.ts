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
  name?: py.Str | null | undefined
}

export interface fft$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface fft2d$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface fft3d$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface fftnd$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.TensorLike | null | undefined
  axes?: py.TensorLike | null | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface fftshift$ {
  x: py.TensorLike
  axes?: py.Int | py.Shape | null | undefined
  name?: py.Str | null | undefined
}

export interface frame$ {
  signal: py.RemoteArgument
  frame_length: py.RemoteArgument
  frame_step: py.RemoteArgument
  /** Default: `False` */
  pad_end?: py.Bool | undefined
  /** Default: `0` */
  pad_value?: py.TensorLike | undefined
  /** Default: `-1` */
  axis?: py.TensorLike | undefined
  name?: py.Str | null | undefined
}

export interface hamming_window$ {
  window_length: py.TensorLike
  /** Default: `True` */
  periodic?: py.TensorLike | undefined
  dtype?: py.DType | py.Float | undefined
  name?: py.Str | null | undefined
}

export interface hann_window$ {
  window_length: py.TensorLike
  /** Default: `True` */
  periodic?: py.TensorLike | undefined
  dtype?: py.DType | py.Float | undefined
  name?: py.Str | null | undefined
}

export interface idct$ {
  input: py.RemoteArgument
  /** Default: `2` */
  type?: py.Int | undefined
  n?: null | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface ifft$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ifft2d$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ifft3d$ {
  input: py.TensorLike
  name?: py.Str | null | undefined
}

export interface ifftnd$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.TensorLike | null | undefined
  axes?: py.TensorLike | null | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface ifftshift$ {
  x: py.TensorLike
  axes?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface inverse_mdct$ {
  mdcts: py.RemoteArgument
  window_fn?: py.Callable | null | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface inverse_stft$ {
  stfts: py.RemoteArgument
  frame_length: py.TensorLike
  frame_step: py.TensorLike
  fft_length?: py.TensorLike | null | undefined
  window_fn?: py.Callable | null | undefined
  name?: py.Str | null | undefined
}

export interface inverse_stft_window_fn$ {
  frame_step: py.TensorLike
  forward_window_fn?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface irfft$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface irfft2d$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface irfft3d$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface irfftnd$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.TensorLike | null | undefined
  axes?: py.TensorLike | null | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface kaiser_bessel_derived_window$ {
  window_length: py.TensorLike
  /** Default: `12.0` */
  beta?: py.Float | undefined
  dtype?: py.DType | py.Float | undefined
  name?: py.Str | null | undefined
}

export interface kaiser_window$ {
  window_length: py.TensorLike
  /** Default: `12.0` */
  beta?: py.Float | undefined
  dtype?: py.DType | py.Float | undefined
  name?: py.Str | null | undefined
}

export interface linear_to_mel_weight_matrix$ {
  /** Default: `20` */
  num_mel_bins?: py.Int | undefined
  /** Default: `129` */
  num_spectrogram_bins?: py.TensorLike | undefined
  /** Default: `8000` */
  sample_rate?: py.Int | py.TensorLike | undefined
  /** Default: `125.0` */
  lower_edge_hertz?: py.Float | undefined
  /** Default: `3800.0` */
  upper_edge_hertz?: py.Float | undefined
  dtype?: py.DType | py.Float | undefined
  name?: py.Str | null | undefined
}

export interface mdct$ {
  signals: py.RemoteArgument
  frame_length: py.TensorLike
  window_fn?: py.Callable | null | undefined
  /** Default: `False` */
  pad_end?: py.Bool | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface mfccs_from_log_mel_spectrograms$ {
  log_mel_spectrograms: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface overlap_and_add$ {
  signal: py.RemoteArgument
  frame_step: py.Int | py.TensorLike
  name?: py.Str | null | undefined
}

export interface rfft$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface rfft2d$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface rfft3d$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface rfftnd$ {
  input_tensor: py.RemoteArgument
  fft_length?: py.TensorLike | null | undefined
  axes?: py.TensorLike | null | undefined
  norm?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface stft$ {
  signals: py.RemoteArgument
  frame_length: py.TensorLike
  frame_step: py.TensorLike
  fft_length?: py.TensorLike | null | undefined
  window_fn?: py.Callable | null | undefined
  /** Default: `False` */
  pad_end?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface vorbis_window$ {
  window_length: py.TensorLike
  dtype?: py.DType | py.Float | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  dct(input: py.Positional, type: py.Int, n: py.Positional, axis: py.Int, norm?: py.Positional, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  dct(input: py.Positional, type: py.Int, n: py.Positional, keywords?: py.Rest<dct$, 'input' | 'type' | 'n'>): py.Promised<tensorflow.Tensor>
  dct(input: py.Positional, type: py.Int, keywords?: py.Rest<dct$, 'input' | 'type'>): py.Promised<tensorflow.Tensor>
  dct(input: py.Positional, keywords?: py.Rest<dct$, 'input'>): py.Promised<tensorflow.Tensor>
  dct(keywords: dct$): py.Promised<tensorflow.Tensor>
  dct_dyn: py.RemoteFunction
  fft(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  fft(input: py.TensorLike, keywords?: py.Rest<fft$, 'input'>): py.Promised<tensorflow.Tensor>
  fft(keywords: fft$): py.Promised<tensorflow.Tensor>
  fft_dyn: py.RemoteFunction
  fft2d(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  fft2d(input: py.TensorLike, keywords?: py.Rest<fft2d$, 'input'>): py.Promised<tensorflow.Tensor>
  fft2d(keywords: fft2d$): py.Promised<tensorflow.Tensor>
  fft2d_dyn: py.RemoteFunction
  fft3d(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  fft3d(input: py.TensorLike, keywords?: py.Rest<fft3d$, 'input'>): py.Promised<tensorflow.Tensor>
  fft3d(keywords: fft3d$): py.Promised<tensorflow.Tensor>
  fft3d_dyn: py.RemoteFunction
  fftnd(input_tensor: py.Positional, fft_length: py.TensorLike | null, axes: py.TensorLike | null, norm: py.Positional, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  fftnd(input_tensor: py.Positional, fft_length: py.TensorLike | null, axes: py.TensorLike | null, keywords?: py.Rest<fftnd$, 'input_tensor' | 'fft_length' | 'axes'>): py.Promised<tensorflow.Tensor>
  fftnd(input_tensor: py.Positional, fft_length: py.TensorLike | null, keywords?: py.Rest<fftnd$, 'input_tensor' | 'fft_length'>): py.Promised<tensorflow.Tensor>
  fftnd(input_tensor: py.Positional, keywords?: py.Rest<fftnd$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  fftnd(keywords: fftnd$): py.Promised<tensorflow.Tensor>
  fftnd_dyn: py.RemoteFunction
  fftshift(x: py.TensorLike, axes: py.Int | py.Shape | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  fftshift(x: py.TensorLike, axes: py.Int | py.Shape | null, keywords?: py.Rest<fftshift$, 'x' | 'axes'>): py.Promised<tensorflow.Tensor>
  fftshift(x: py.TensorLike, keywords?: py.Rest<fftshift$, 'x'>): py.Promised<tensorflow.Tensor>
  fftshift(keywords: fftshift$): py.Promised<tensorflow.Tensor>
  fftshift_dyn: py.RemoteFunction
  frame(signal: py.Positional, frame_length: py.Positional, frame_step: py.Positional, pad_end: py.Bool, pad_value: py.TensorLike, axis: py.TensorLike, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  frame(signal: py.Positional, frame_length: py.Positional, frame_step: py.Positional, pad_end: py.Bool, pad_value: py.TensorLike, keywords?: py.Rest<frame$, 'signal' | 'frame_length' | 'frame_step' | 'pad_end' | 'pad_value'>): py.Promised<tensorflow.Tensor>
  frame(signal: py.Positional, frame_length: py.Positional, frame_step: py.Positional, pad_end: py.Bool, keywords?: py.Rest<frame$, 'signal' | 'frame_length' | 'frame_step' | 'pad_end'>): py.Promised<tensorflow.Tensor>
  frame(signal: py.Positional, frame_length: py.Positional, frame_step: py.Positional, keywords?: py.Rest<frame$, 'signal' | 'frame_length' | 'frame_step'>): py.Promised<tensorflow.Tensor>
  frame(signal: py.Positional, frame_length: py.Positional, keywords: py.Rest<frame$, 'signal' | 'frame_length'>): py.Promised<tensorflow.Tensor>
  frame(signal: py.Positional, keywords: py.Rest<frame$, 'signal'>): py.Promised<tensorflow.Tensor>
  frame(keywords: frame$): py.Promised<tensorflow.Tensor>
  frame_dyn: py.RemoteFunction
  hamming_window(window_length: py.TensorLike, periodic: py.TensorLike, dtype: py.DType | py.Float, name: py.Str | null): py.Promised<tensorflow.Tensor>
  hamming_window(window_length: py.TensorLike, periodic: py.TensorLike, dtype: py.DType | py.Float, keywords?: py.Rest<hamming_window$, 'window_length' | 'periodic' | 'dtype'>): py.Promised<tensorflow.Tensor>
  hamming_window(window_length: py.TensorLike, periodic: py.TensorLike, keywords?: py.Rest<hamming_window$, 'window_length' | 'periodic'>): py.Promised<tensorflow.Tensor>
  hamming_window(window_length: py.TensorLike, keywords?: py.Rest<hamming_window$, 'window_length'>): py.Promised<tensorflow.Tensor>
  hamming_window(keywords: hamming_window$): py.Promised<tensorflow.Tensor>
  hamming_window_dyn: py.RemoteFunction
  hann_window(window_length: py.TensorLike, periodic: py.TensorLike, dtype: py.DType | py.Float, name: py.Str | null): py.Promised<tensorflow.Tensor>
  hann_window(window_length: py.TensorLike, periodic: py.TensorLike, dtype: py.DType | py.Float, keywords?: py.Rest<hann_window$, 'window_length' | 'periodic' | 'dtype'>): py.Promised<tensorflow.Tensor>
  hann_window(window_length: py.TensorLike, periodic: py.TensorLike, keywords?: py.Rest<hann_window$, 'window_length' | 'periodic'>): py.Promised<tensorflow.Tensor>
  hann_window(window_length: py.TensorLike, keywords?: py.Rest<hann_window$, 'window_length'>): py.Promised<tensorflow.Tensor>
  hann_window(keywords: hann_window$): py.Promised<tensorflow.Tensor>
  hann_window_dyn: py.RemoteFunction
  idct(input: py.Positional, type: py.Int, n: null, axis: py.Int, norm?: py.Positional, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  idct(input: py.Positional, type: py.Int, n: null, keywords?: py.Rest<idct$, 'input' | 'type' | 'n'>): py.Promised<tensorflow.Tensor>
  idct(input: py.Positional, type: py.Int, keywords?: py.Rest<idct$, 'input' | 'type'>): py.Promised<tensorflow.Tensor>
  idct(input: py.Positional, keywords?: py.Rest<idct$, 'input'>): py.Promised<tensorflow.Tensor>
  idct(keywords: idct$): py.Promised<tensorflow.Tensor>
  idct_dyn: py.RemoteFunction
  ifft(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  ifft(input: py.TensorLike, keywords?: py.Rest<ifft$, 'input'>): py.Promised<tensorflow.Tensor>
  ifft(keywords: ifft$): py.Promised<tensorflow.Tensor>
  ifft_dyn: py.RemoteFunction
  ifft2d(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  ifft2d(input: py.TensorLike, keywords?: py.Rest<ifft2d$, 'input'>): py.Promised<tensorflow.Tensor>
  ifft2d(keywords: ifft2d$): py.Promised<tensorflow.Tensor>
  ifft2d_dyn: py.RemoteFunction
  ifft3d(input: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  ifft3d(input: py.TensorLike, keywords?: py.Rest<ifft3d$, 'input'>): py.Promised<tensorflow.Tensor>
  ifft3d(keywords: ifft3d$): py.Promised<tensorflow.Tensor>
  ifft3d_dyn: py.RemoteFunction
  ifftnd(input_tensor: py.Positional, fft_length: py.TensorLike | null, axes: py.TensorLike | null, norm: py.Positional, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  ifftnd(input_tensor: py.Positional, fft_length: py.TensorLike | null, axes: py.TensorLike | null, keywords?: py.Rest<ifftnd$, 'input_tensor' | 'fft_length' | 'axes'>): py.Promised<tensorflow.Tensor>
  ifftnd(input_tensor: py.Positional, fft_length: py.TensorLike | null, keywords?: py.Rest<ifftnd$, 'input_tensor' | 'fft_length'>): py.Promised<tensorflow.Tensor>
  ifftnd(input_tensor: py.Positional, keywords?: py.Rest<ifftnd$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  ifftnd(keywords: ifftnd$): py.Promised<tensorflow.Tensor>
  ifftnd_dyn: py.RemoteFunction
  ifftshift(x: py.TensorLike, axes: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  ifftshift(x: py.TensorLike, axes: py.Positional, keywords?: py.Rest<ifftshift$, 'x' | 'axes'>): py.Promised<tensorflow.Tensor>
  ifftshift(x: py.TensorLike, keywords?: py.Rest<ifftshift$, 'x'>): py.Promised<tensorflow.Tensor>
  ifftshift(keywords: ifftshift$): py.Promised<tensorflow.Tensor>
  ifftshift_dyn: py.RemoteFunction
  inverse_mdct(mdcts: py.Positional, window_fn: py.Callable | null, norm: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  inverse_mdct(mdcts: py.Positional, window_fn: py.Callable | null, norm: py.Positional, keywords?: py.Rest<inverse_mdct$, 'mdcts' | 'window_fn' | 'norm'>): py.Promised<tensorflow.Tensor>
  inverse_mdct(mdcts: py.Positional, window_fn: py.Callable | null, keywords?: py.Rest<inverse_mdct$, 'mdcts' | 'window_fn'>): py.Promised<tensorflow.Tensor>
  inverse_mdct(mdcts: py.Positional, keywords?: py.Rest<inverse_mdct$, 'mdcts'>): py.Promised<tensorflow.Tensor>
  inverse_mdct(keywords: inverse_mdct$): py.Promised<tensorflow.Tensor>
  inverse_mdct_dyn: py.RemoteFunction
  inverse_stft(stfts: py.Positional, frame_length: py.TensorLike, frame_step: py.TensorLike, fft_length: py.TensorLike | null, window_fn: py.Callable | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  inverse_stft(stfts: py.Positional, frame_length: py.TensorLike, frame_step: py.TensorLike, fft_length: py.TensorLike | null, window_fn: py.Callable | null, keywords?: py.Rest<inverse_stft$, 'stfts' | 'frame_length' | 'frame_step' | 'fft_length' | 'window_fn'>): py.Promised<tensorflow.Tensor>
  inverse_stft(stfts: py.Positional, frame_length: py.TensorLike, frame_step: py.TensorLike, fft_length: py.TensorLike | null, keywords?: py.Rest<inverse_stft$, 'stfts' | 'frame_length' | 'frame_step' | 'fft_length'>): py.Promised<tensorflow.Tensor>
  inverse_stft(stfts: py.Positional, frame_length: py.TensorLike, frame_step: py.TensorLike, keywords?: py.Rest<inverse_stft$, 'stfts' | 'frame_length' | 'frame_step'>): py.Promised<tensorflow.Tensor>
  inverse_stft(stfts: py.Positional, frame_length: py.TensorLike, keywords: py.Rest<inverse_stft$, 'stfts' | 'frame_length'>): py.Promised<tensorflow.Tensor>
  inverse_stft(stfts: py.Positional, keywords: py.Rest<inverse_stft$, 'stfts'>): py.Promised<tensorflow.Tensor>
  inverse_stft(keywords: inverse_stft$): py.Promised<tensorflow.Tensor>
  inverse_stft_dyn: py.RemoteFunction
  inverse_stft_window_fn(frame_step: py.TensorLike, forward_window_fn: py.Positional, name: py.Str | null): py.Remote
  inverse_stft_window_fn(frame_step: py.TensorLike, forward_window_fn: py.Positional, keywords?: py.Rest<inverse_stft_window_fn$, 'frame_step' | 'forward_window_fn'>): py.Remote
  inverse_stft_window_fn(frame_step: py.TensorLike, keywords?: py.Rest<inverse_stft_window_fn$, 'frame_step'>): py.Remote
  inverse_stft_window_fn(keywords: inverse_stft_window_fn$): py.Remote
  inverse_stft_window_fn_dyn: py.RemoteFunction
  irfft(input_tensor: py.Positional, fft_length: py.TensorLike | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  irfft(input_tensor: py.Positional, fft_length: py.TensorLike | null, keywords?: py.Rest<irfft$, 'input_tensor' | 'fft_length'>): py.Promised<tensorflow.Tensor>
  irfft(input_tensor: py.Positional, keywords?: py.Rest<irfft$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  irfft(keywords: irfft$): py.Promised<tensorflow.Tensor>
  irfft_dyn: py.RemoteFunction
  irfft2d(input_tensor: py.Positional, fft_length: py.TensorLike | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  irfft2d(input_tensor: py.Positional, fft_length: py.TensorLike | null, keywords?: py.Rest<irfft2d$, 'input_tensor' | 'fft_length'>): py.Promised<tensorflow.Tensor>
  irfft2d(input_tensor: py.Positional, keywords?: py.Rest<irfft2d$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  irfft2d(keywords: irfft2d$): py.Promised<tensorflow.Tensor>
  irfft2d_dyn: py.RemoteFunction
  irfft3d(input_tensor: py.Positional, fft_length: py.TensorLike | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  irfft3d(input_tensor: py.Positional, fft_length: py.TensorLike | null, keywords?: py.Rest<irfft3d$, 'input_tensor' | 'fft_length'>): py.Promised<tensorflow.Tensor>
  irfft3d(input_tensor: py.Positional, keywords?: py.Rest<irfft3d$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  irfft3d(keywords: irfft3d$): py.Promised<tensorflow.Tensor>
  irfft3d_dyn: py.RemoteFunction
  irfftnd(input_tensor: py.Positional, fft_length: py.TensorLike | null, axes: py.TensorLike | null, norm: py.Positional, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  irfftnd(input_tensor: py.Positional, fft_length: py.TensorLike | null, axes: py.TensorLike | null, keywords?: py.Rest<irfftnd$, 'input_tensor' | 'fft_length' | 'axes'>): py.Promised<tensorflow.Tensor>
  irfftnd(input_tensor: py.Positional, fft_length: py.TensorLike | null, keywords?: py.Rest<irfftnd$, 'input_tensor' | 'fft_length'>): py.Promised<tensorflow.Tensor>
  irfftnd(input_tensor: py.Positional, keywords?: py.Rest<irfftnd$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  irfftnd(keywords: irfftnd$): py.Promised<tensorflow.Tensor>
  irfftnd_dyn: py.RemoteFunction
  kaiser_bessel_derived_window(window_length: py.TensorLike, beta: py.Float, dtype: py.DType | py.Float, name: py.Str | null): py.Promised<tensorflow.Tensor>
  kaiser_bessel_derived_window(window_length: py.TensorLike, beta: py.Float, dtype: py.DType | py.Float, keywords?: py.Rest<kaiser_bessel_derived_window$, 'window_length' | 'beta' | 'dtype'>): py.Promised<tensorflow.Tensor>
  kaiser_bessel_derived_window(window_length: py.TensorLike, beta: py.Float, keywords?: py.Rest<kaiser_bessel_derived_window$, 'window_length' | 'beta'>): py.Promised<tensorflow.Tensor>
  kaiser_bessel_derived_window(window_length: py.TensorLike, keywords?: py.Rest<kaiser_bessel_derived_window$, 'window_length'>): py.Promised<tensorflow.Tensor>
  kaiser_bessel_derived_window(keywords: kaiser_bessel_derived_window$): py.Promised<tensorflow.Tensor>
  kaiser_bessel_derived_window_dyn: py.RemoteFunction
  kaiser_window(window_length: py.TensorLike, beta: py.Float, dtype: py.DType | py.Float, name: py.Str | null): py.Promised<tensorflow.Tensor>
  kaiser_window(window_length: py.TensorLike, beta: py.Float, dtype: py.DType | py.Float, keywords?: py.Rest<kaiser_window$, 'window_length' | 'beta' | 'dtype'>): py.Promised<tensorflow.Tensor>
  kaiser_window(window_length: py.TensorLike, beta: py.Float, keywords?: py.Rest<kaiser_window$, 'window_length' | 'beta'>): py.Promised<tensorflow.Tensor>
  kaiser_window(window_length: py.TensorLike, keywords?: py.Rest<kaiser_window$, 'window_length'>): py.Promised<tensorflow.Tensor>
  kaiser_window(keywords: kaiser_window$): py.Promised<tensorflow.Tensor>
  kaiser_window_dyn: py.RemoteFunction
  linear_to_mel_weight_matrix(num_mel_bins: py.Int, num_spectrogram_bins: py.TensorLike, sample_rate: py.Int | py.TensorLike, lower_edge_hertz: py.Float, upper_edge_hertz?: py.Float, dtype?: py.DType | py.Float, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  linear_to_mel_weight_matrix(num_mel_bins: py.Int, num_spectrogram_bins: py.TensorLike, sample_rate: py.Int | py.TensorLike, keywords?: py.Rest<linear_to_mel_weight_matrix$, 'num_mel_bins' | 'num_spectrogram_bins' | 'sample_rate'>): py.Promised<tensorflow.Tensor>
  linear_to_mel_weight_matrix(num_mel_bins: py.Int, num_spectrogram_bins: py.TensorLike, keywords?: py.Rest<linear_to_mel_weight_matrix$, 'num_mel_bins' | 'num_spectrogram_bins'>): py.Promised<tensorflow.Tensor>
  linear_to_mel_weight_matrix(num_mel_bins: py.Int, keywords?: py.Rest<linear_to_mel_weight_matrix$, 'num_mel_bins'>): py.Promised<tensorflow.Tensor>
  linear_to_mel_weight_matrix(keywords?: linear_to_mel_weight_matrix$): py.Promised<tensorflow.Tensor>
  linear_to_mel_weight_matrix_dyn: py.RemoteFunction
  mdct(signals: py.Positional, frame_length: py.TensorLike, window_fn: py.Callable | null, pad_end: py.Bool, norm: py.Positional, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  mdct(signals: py.Positional, frame_length: py.TensorLike, window_fn: py.Callable | null, pad_end: py.Bool, keywords?: py.Rest<mdct$, 'signals' | 'frame_length' | 'window_fn' | 'pad_end'>): py.Promised<tensorflow.Tensor>
  mdct(signals: py.Positional, frame_length: py.TensorLike, window_fn: py.Callable | null, keywords?: py.Rest<mdct$, 'signals' | 'frame_length' | 'window_fn'>): py.Promised<tensorflow.Tensor>
  mdct(signals: py.Positional, frame_length: py.TensorLike, keywords?: py.Rest<mdct$, 'signals' | 'frame_length'>): py.Promised<tensorflow.Tensor>
  mdct(signals: py.Positional, keywords: py.Rest<mdct$, 'signals'>): py.Promised<tensorflow.Tensor>
  mdct(keywords: mdct$): py.Promised<tensorflow.Tensor>
  mdct_dyn: py.RemoteFunction
  mfccs_from_log_mel_spectrograms(log_mel_spectrograms: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  mfccs_from_log_mel_spectrograms(log_mel_spectrograms: py.Positional, keywords?: py.Rest<mfccs_from_log_mel_spectrograms$, 'log_mel_spectrograms'>): py.Promised<tensorflow.Tensor>
  mfccs_from_log_mel_spectrograms(keywords: mfccs_from_log_mel_spectrograms$): py.Promised<tensorflow.Tensor>
  mfccs_from_log_mel_spectrograms_dyn: py.RemoteFunction
  overlap_and_add(signal: py.Positional, frame_step: py.Int | py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  overlap_and_add(signal: py.Positional, frame_step: py.Int | py.TensorLike, keywords?: py.Rest<overlap_and_add$, 'signal' | 'frame_step'>): py.Promised<tensorflow.Tensor>
  overlap_and_add(signal: py.Positional, keywords: py.Rest<overlap_and_add$, 'signal'>): py.Promised<tensorflow.Tensor>
  overlap_and_add(keywords: overlap_and_add$): py.Promised<tensorflow.Tensor>
  overlap_and_add_dyn: py.RemoteFunction
  rfft(input_tensor: py.Positional, fft_length: py.TensorLike | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  rfft(input_tensor: py.Positional, fft_length: py.TensorLike | null, keywords?: py.Rest<rfft$, 'input_tensor' | 'fft_length'>): py.Promised<tensorflow.Tensor>
  rfft(input_tensor: py.Positional, keywords?: py.Rest<rfft$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  rfft(keywords: rfft$): py.Promised<tensorflow.Tensor>
  rfft_dyn: py.RemoteFunction
  rfft2d(input_tensor: py.Positional, fft_length: py.TensorLike | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  rfft2d(input_tensor: py.Positional, fft_length: py.TensorLike | null, keywords?: py.Rest<rfft2d$, 'input_tensor' | 'fft_length'>): py.Promised<tensorflow.Tensor>
  rfft2d(input_tensor: py.Positional, keywords?: py.Rest<rfft2d$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  rfft2d(keywords: rfft2d$): py.Promised<tensorflow.Tensor>
  rfft2d_dyn: py.RemoteFunction
  rfft3d(input_tensor: py.Positional, fft_length: py.TensorLike | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  rfft3d(input_tensor: py.Positional, fft_length: py.TensorLike | null, keywords?: py.Rest<rfft3d$, 'input_tensor' | 'fft_length'>): py.Promised<tensorflow.Tensor>
  rfft3d(input_tensor: py.Positional, keywords?: py.Rest<rfft3d$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  rfft3d(keywords: rfft3d$): py.Promised<tensorflow.Tensor>
  rfft3d_dyn: py.RemoteFunction
  rfftnd(input_tensor: py.Positional, fft_length: py.TensorLike | null, axes: py.TensorLike | null, norm: py.Positional, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  rfftnd(input_tensor: py.Positional, fft_length: py.TensorLike | null, axes: py.TensorLike | null, keywords?: py.Rest<rfftnd$, 'input_tensor' | 'fft_length' | 'axes'>): py.Promised<tensorflow.Tensor>
  rfftnd(input_tensor: py.Positional, fft_length: py.TensorLike | null, keywords?: py.Rest<rfftnd$, 'input_tensor' | 'fft_length'>): py.Promised<tensorflow.Tensor>
  rfftnd(input_tensor: py.Positional, keywords?: py.Rest<rfftnd$, 'input_tensor'>): py.Promised<tensorflow.Tensor>
  rfftnd(keywords: rfftnd$): py.Promised<tensorflow.Tensor>
  rfftnd_dyn: py.RemoteFunction
  stft(signals: py.Positional, frame_length: py.TensorLike, frame_step: py.TensorLike, fft_length: py.TensorLike | null, window_fn: py.Callable | null, pad_end: py.Bool, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  stft(signals: py.Positional, frame_length: py.TensorLike, frame_step: py.TensorLike, fft_length: py.TensorLike | null, window_fn: py.Callable | null, keywords?: py.Rest<stft$, 'signals' | 'frame_length' | 'frame_step' | 'fft_length' | 'window_fn'>): py.Promised<tensorflow.Tensor>
  stft(signals: py.Positional, frame_length: py.TensorLike, frame_step: py.TensorLike, fft_length: py.TensorLike | null, keywords?: py.Rest<stft$, 'signals' | 'frame_length' | 'frame_step' | 'fft_length'>): py.Promised<tensorflow.Tensor>
  stft(signals: py.Positional, frame_length: py.TensorLike, frame_step: py.TensorLike, keywords?: py.Rest<stft$, 'signals' | 'frame_length' | 'frame_step'>): py.Promised<tensorflow.Tensor>
  stft(signals: py.Positional, frame_length: py.TensorLike, keywords: py.Rest<stft$, 'signals' | 'frame_length'>): py.Promised<tensorflow.Tensor>
  stft(signals: py.Positional, keywords: py.Rest<stft$, 'signals'>): py.Promised<tensorflow.Tensor>
  stft(keywords: stft$): py.Promised<tensorflow.Tensor>
  stft_dyn: py.RemoteFunction
  vorbis_window(window_length: py.TensorLike, dtype: py.DType | py.Float, name: py.Str | null): py.Promised<tensorflow.Tensor>
  vorbis_window(window_length: py.TensorLike, dtype: py.DType | py.Float, keywords?: py.Rest<vorbis_window$, 'window_length' | 'dtype'>): py.Promised<tensorflow.Tensor>
  vorbis_window(window_length: py.TensorLike, keywords?: py.Rest<vorbis_window$, 'window_length'>): py.Promised<tensorflow.Tensor>
  vorbis_window(keywords: vorbis_window$): py.Promised<tensorflow.Tensor>
  vorbis_window_dyn: py.RemoteFunction
}
