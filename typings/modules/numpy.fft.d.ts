// numpy.fft of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'

export interface fft$ {
  a: py.ArrayLike
  n?: py.Int | null | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null | undefined
  out?: py.TensorLike | null | undefined
}

export interface fft2$ {
  a: py.ArrayLike
  s?: py.Items<py.Int> | null | undefined
  /** Default: `(-2, -1)` */
  axes?: py.Items<py.Int> | undefined
  norm?: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null | undefined
  out?: py.TensorLike | null | undefined
}

export interface fftfreq$ {
  n: py.Int
  /** Default: `1.0` */
  d?: py.TensorLike | undefined
  device?: py.Str | null | undefined
}

export interface fftn$ {
  a: py.ArrayLike
  s?: py.Items<py.Int> | null | undefined
  axes?: py.Items<py.Int> | null | undefined
  norm?: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null | undefined
  out?: py.TensorLike | null | undefined
}

export interface fftshift$ {
  x: py.ArrayLike
  axes?: py.Int | py.Shape | null | undefined
}

export interface hfft$ {
  a: py.ArrayLike
  n?: py.Int | null | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface ifft$ {
  a: py.ArrayLike
  n?: py.Int | null | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null | undefined
  out?: py.TensorLike | null | undefined
}

export interface ifft2$ {
  a: py.ArrayLike
  s?: py.Items<py.Int> | null | undefined
  /** Default: `(-2, -1)` */
  axes?: py.Items<py.Int> | undefined
  norm?: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null | undefined
  out?: py.TensorLike | null | undefined
}

export interface ifftn$ {
  a: py.ArrayLike
  s?: py.Items<py.Int> | null | undefined
  axes?: py.Items<py.Int> | null | undefined
  norm?: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null | undefined
  out?: py.TensorLike | null | undefined
}

export interface ifftshift$ {
  x: py.ArrayLike
  axes?: py.Int | py.Shape | null | undefined
}

export interface ihfft$ {
  a: py.ArrayLike
  n?: py.Int | null | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null | undefined
  out?: py.TensorLike | null | undefined
}

export interface irfft$ {
  a: py.ArrayLike
  n?: py.Int | null | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface irfft2$ {
  a: py.ArrayLike
  s?: py.Items<py.Int> | null | undefined
  /** Default: `(-2, -1)` */
  axes?: py.Items<py.Int> | undefined
  norm?: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface irfftn$ {
  a: py.ArrayLike
  s?: py.Items<py.Int> | null | undefined
  axes?: py.Items<py.Int> | null | undefined
  norm?: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null | undefined
  out?: py.ArrayLike | null | undefined
}

export interface rfft$ {
  a: py.ArrayLike
  n?: py.Int | null | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null | undefined
  out?: py.TensorLike | null | undefined
}

export interface rfft2$ {
  a: py.ArrayLike
  s?: py.Items<py.Int> | null | undefined
  /** Default: `(-2, -1)` */
  axes?: py.Items<py.Int> | undefined
  norm?: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null | undefined
  out?: py.TensorLike | null | undefined
}

export interface rfftfreq$ {
  n: py.Int
  /** Default: `1.0` */
  d?: py.TensorLike | undefined
  device?: py.Str | null | undefined
}

export interface rfftn$ {
  a: py.ArrayLike
  s?: py.Items<py.Int> | null | undefined
  axes?: py.Items<py.Int> | null | undefined
  norm?: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null | undefined
  out?: py.TensorLike | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  fft(a: py.ArrayLike, n: py.Int | null, axis: py.Int, norm: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null, out?: py.TensorLike | null): py.Remote
  fft(a: py.ArrayLike, n: py.Int | null, axis: py.Int, keywords?: py.Rest<fft$, 'a' | 'n' | 'axis'>): py.Remote
  fft(a: py.ArrayLike, n: py.Int | null, keywords?: py.Rest<fft$, 'a' | 'n'>): py.Remote
  fft(a: py.ArrayLike, keywords?: py.Rest<fft$, 'a'>): py.Remote
  fft(keywords: fft$): py.Remote
  fft_dyn: py.RemoteFunction
  fft2(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int>, norm: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null, out?: py.TensorLike | null): py.Remote
  fft2(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int>, keywords?: py.Rest<fft2$, 'a' | 's' | 'axes'>): py.Remote
  fft2(a: py.ArrayLike, s: py.Items<py.Int> | null, keywords?: py.Rest<fft2$, 'a' | 's'>): py.Remote
  fft2(a: py.ArrayLike, keywords?: py.Rest<fft2$, 'a'>): py.Remote
  fft2(keywords: fft2$): py.Remote
  fft2_dyn: py.RemoteFunction
  fftfreq(n: py.Int, d: py.TensorLike, device: py.Str | null): py.Remote<py.NDArray>
  fftfreq(n: py.Int, d: py.TensorLike, keywords?: py.Rest<fftfreq$, 'n' | 'd'>): py.Remote<py.NDArray>
  fftfreq(n: py.Int, keywords?: py.Rest<fftfreq$, 'n'>): py.Remote<py.NDArray>
  fftfreq(keywords: fftfreq$): py.Remote<py.NDArray>
  fftfreq_dyn: py.RemoteFunction
  fftn(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int> | null, norm: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null, out?: py.TensorLike | null): py.Remote
  fftn(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int> | null, keywords?: py.Rest<fftn$, 'a' | 's' | 'axes'>): py.Remote
  fftn(a: py.ArrayLike, s: py.Items<py.Int> | null, keywords?: py.Rest<fftn$, 'a' | 's'>): py.Remote
  fftn(a: py.ArrayLike, keywords?: py.Rest<fftn$, 'a'>): py.Remote
  fftn(keywords: fftn$): py.Remote
  fftn_dyn: py.RemoteFunction
  fftshift(x: py.ArrayLike, axes: py.Int | py.Shape | null): py.Remote<py.NDArray>
  fftshift(x: py.ArrayLike, keywords?: py.Rest<fftshift$, 'x'>): py.Remote<py.NDArray>
  fftshift(keywords: fftshift$): py.Remote<py.NDArray>
  fftshift_dyn: py.RemoteFunction
  hfft(a: py.ArrayLike, n: py.Int | null, axis: py.Int, norm: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null, out?: py.ArrayLike | null): py.Remote<py.NDArray>
  hfft(a: py.ArrayLike, n: py.Int | null, axis: py.Int, keywords?: py.Rest<hfft$, 'a' | 'n' | 'axis'>): py.Remote<py.NDArray>
  hfft(a: py.ArrayLike, n: py.Int | null, keywords?: py.Rest<hfft$, 'a' | 'n'>): py.Remote<py.NDArray>
  hfft(a: py.ArrayLike, keywords?: py.Rest<hfft$, 'a'>): py.Remote<py.NDArray>
  hfft(keywords: hfft$): py.Remote<py.NDArray>
  hfft_dyn: py.RemoteFunction
  ifft(a: py.ArrayLike, n: py.Int | null, axis: py.Int, norm: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null, out?: py.TensorLike | null): py.Remote
  ifft(a: py.ArrayLike, n: py.Int | null, axis: py.Int, keywords?: py.Rest<ifft$, 'a' | 'n' | 'axis'>): py.Remote
  ifft(a: py.ArrayLike, n: py.Int | null, keywords?: py.Rest<ifft$, 'a' | 'n'>): py.Remote
  ifft(a: py.ArrayLike, keywords?: py.Rest<ifft$, 'a'>): py.Remote
  ifft(keywords: ifft$): py.Remote
  ifft_dyn: py.RemoteFunction
  ifft2(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int>, norm: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null, out?: py.TensorLike | null): py.Remote
  ifft2(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int>, keywords?: py.Rest<ifft2$, 'a' | 's' | 'axes'>): py.Remote
  ifft2(a: py.ArrayLike, s: py.Items<py.Int> | null, keywords?: py.Rest<ifft2$, 'a' | 's'>): py.Remote
  ifft2(a: py.ArrayLike, keywords?: py.Rest<ifft2$, 'a'>): py.Remote
  ifft2(keywords: ifft2$): py.Remote
  ifft2_dyn: py.RemoteFunction
  ifftn(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int> | null, norm: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null, out?: py.TensorLike | null): py.Remote
  ifftn(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int> | null, keywords?: py.Rest<ifftn$, 'a' | 's' | 'axes'>): py.Remote
  ifftn(a: py.ArrayLike, s: py.Items<py.Int> | null, keywords?: py.Rest<ifftn$, 'a' | 's'>): py.Remote
  ifftn(a: py.ArrayLike, keywords?: py.Rest<ifftn$, 'a'>): py.Remote
  ifftn(keywords: ifftn$): py.Remote
  ifftn_dyn: py.RemoteFunction
  ifftshift(x: py.ArrayLike, axes: py.Int | py.Shape | null): py.Remote<py.NDArray>
  ifftshift(x: py.ArrayLike, keywords?: py.Rest<ifftshift$, 'x'>): py.Remote<py.NDArray>
  ifftshift(keywords: ifftshift$): py.Remote<py.NDArray>
  ifftshift_dyn: py.RemoteFunction
  ihfft(a: py.ArrayLike, n: py.Int | null, axis: py.Int, norm: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null, out?: py.TensorLike | null): py.Remote
  ihfft(a: py.ArrayLike, n: py.Int | null, axis: py.Int, keywords?: py.Rest<ihfft$, 'a' | 'n' | 'axis'>): py.Remote
  ihfft(a: py.ArrayLike, n: py.Int | null, keywords?: py.Rest<ihfft$, 'a' | 'n'>): py.Remote
  ihfft(a: py.ArrayLike, keywords?: py.Rest<ihfft$, 'a'>): py.Remote
  ihfft(keywords: ihfft$): py.Remote
  ihfft_dyn: py.RemoteFunction
  irfft(a: py.ArrayLike, n: py.Int | null, axis: py.Int, norm: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null, out?: py.ArrayLike | null): py.Remote<py.NDArray>
  irfft(a: py.ArrayLike, n: py.Int | null, axis: py.Int, keywords?: py.Rest<irfft$, 'a' | 'n' | 'axis'>): py.Remote<py.NDArray>
  irfft(a: py.ArrayLike, n: py.Int | null, keywords?: py.Rest<irfft$, 'a' | 'n'>): py.Remote<py.NDArray>
  irfft(a: py.ArrayLike, keywords?: py.Rest<irfft$, 'a'>): py.Remote<py.NDArray>
  irfft(keywords: irfft$): py.Remote<py.NDArray>
  irfft_dyn: py.RemoteFunction
  irfft2(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int>, norm: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null, out?: py.ArrayLike | null): py.Remote<py.NDArray>
  irfft2(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int>, keywords?: py.Rest<irfft2$, 'a' | 's' | 'axes'>): py.Remote<py.NDArray>
  irfft2(a: py.ArrayLike, s: py.Items<py.Int> | null, keywords?: py.Rest<irfft2$, 'a' | 's'>): py.Remote<py.NDArray>
  irfft2(a: py.ArrayLike, keywords?: py.Rest<irfft2$, 'a'>): py.Remote<py.NDArray>
  irfft2(keywords: irfft2$): py.Remote<py.NDArray>
  irfft2_dyn: py.RemoteFunction
  irfftn(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int> | null, norm: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null, out?: py.ArrayLike | null): py.Remote<py.NDArray>
  irfftn(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int> | null, keywords?: py.Rest<irfftn$, 'a' | 's' | 'axes'>): py.Remote<py.NDArray>
  irfftn(a: py.ArrayLike, s: py.Items<py.Int> | null, keywords?: py.Rest<irfftn$, 'a' | 's'>): py.Remote<py.NDArray>
  irfftn(a: py.ArrayLike, keywords?: py.Rest<irfftn$, 'a'>): py.Remote<py.NDArray>
  irfftn(keywords: irfftn$): py.Remote<py.NDArray>
  irfftn_dyn: py.RemoteFunction
  rfft(a: py.ArrayLike, n: py.Int | null, axis: py.Int, norm: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null, out?: py.TensorLike | null): py.Remote
  rfft(a: py.ArrayLike, n: py.Int | null, axis: py.Int, keywords?: py.Rest<rfft$, 'a' | 'n' | 'axis'>): py.Remote
  rfft(a: py.ArrayLike, n: py.Int | null, keywords?: py.Rest<rfft$, 'a' | 'n'>): py.Remote
  rfft(a: py.ArrayLike, keywords?: py.Rest<rfft$, 'a'>): py.Remote
  rfft(keywords: rfft$): py.Remote
  rfft_dyn: py.RemoteFunction
  rfft2(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int>, norm: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null, out?: py.TensorLike | null): py.Remote<py.NDArray>
  rfft2(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int>, keywords?: py.Rest<rfft2$, 'a' | 's' | 'axes'>): py.Remote<py.NDArray>
  rfft2(a: py.ArrayLike, s: py.Items<py.Int> | null, keywords?: py.Rest<rfft2$, 'a' | 's'>): py.Remote<py.NDArray>
  rfft2(a: py.ArrayLike, keywords?: py.Rest<rfft2$, 'a'>): py.Remote<py.NDArray>
  rfft2(keywords: rfft2$): py.Remote<py.NDArray>
  rfft2_dyn: py.RemoteFunction
  rfftfreq(n: py.Int, d: py.TensorLike, device: py.Str | null): py.Remote<py.NDArray>
  rfftfreq(n: py.Int, d: py.TensorLike, keywords?: py.Rest<rfftfreq$, 'n' | 'd'>): py.Remote<py.NDArray>
  rfftfreq(n: py.Int, keywords?: py.Rest<rfftfreq$, 'n'>): py.Remote<py.NDArray>
  rfftfreq(keywords: rfftfreq$): py.Remote<py.NDArray>
  rfftfreq_dyn: py.RemoteFunction
  rfftn(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int> | null, norm: 'backward' | 'ortho' | 'forward' | py.RemotePromise<string> | null, out?: py.TensorLike | null): py.Remote
  rfftn(a: py.ArrayLike, s: py.Items<py.Int> | null, axes: py.Items<py.Int> | null, keywords?: py.Rest<rfftn$, 'a' | 's' | 'axes'>): py.Remote
  rfftn(a: py.ArrayLike, s: py.Items<py.Int> | null, keywords?: py.Rest<rfftn$, 'a' | 's'>): py.Remote
  rfftn(a: py.ArrayLike, keywords?: py.Rest<rfftn$, 'a'>): py.Remote
  rfftn(keywords: rfftn$): py.Remote
  rfftn_dyn: py.RemoteFunction
}
