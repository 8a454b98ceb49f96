// numpy.fft of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'

export interface fft$ {
  a: py.RemoteArgument
  n?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface fft2$ {
  a: py.RemoteArgument
  s?: py.RemoteArgument | undefined
  /** Default: `(-2, -1)` */
  axes?: py.List<py.Int> | undefined
  norm?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface fftfreq$ {
  n: py.RemoteArgument
  /** Default: `1.0` */
  d?: py.Float | undefined
  device?: py.RemoteArgument | undefined
}

export interface fftn$ {
  a: py.RemoteArgument
  s?: py.RemoteArgument | undefined
  axes?: py.RemoteArgument | undefined
  norm?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface fftshift$ {
  x: py.RemoteArgument
  axes?: py.RemoteArgument | undefined
}

export interface hfft$ {
  a: py.RemoteArgument
  n?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface ifft$ {
  a: py.RemoteArgument
  n?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface ifft2$ {
  a: py.RemoteArgument
  s?: py.RemoteArgument | undefined
  /** Default: `(-2, -1)` */
  axes?: py.List<py.Int> | undefined
  norm?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface ifftn$ {
  a: py.RemoteArgument
  s?: py.RemoteArgument | undefined
  axes?: py.RemoteArgument | undefined
  norm?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface ifftshift$ {
  x: py.RemoteArgument
  axes?: py.RemoteArgument | undefined
}

export interface ihfft$ {
  a: py.RemoteArgument
  n?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface irfft$ {
  a: py.RemoteArgument
  n?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface irfft2$ {
  a: py.RemoteArgument
  s?: py.RemoteArgument | undefined
  /** Default: `(-2, -1)` */
  axes?: py.List<py.Int> | undefined
  norm?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface irfftn$ {
  a: py.RemoteArgument
  s?: py.RemoteArgument | undefined
  axes?: py.RemoteArgument | undefined
  norm?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface rfft$ {
  a: py.RemoteArgument
  n?: py.RemoteArgument | undefined
  /** Default: `-1` */
  axis?: py.Int | undefined
  norm?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface rfft2$ {
  a: py.RemoteArgument
  s?: py.RemoteArgument | undefined
  /** Default: `(-2, -1)` */
  axes?: py.List<py.Int> | undefined
  norm?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface rfftfreq$ {
  n: py.RemoteArgument
  /** Default: `1.0` */
  d?: py.Float | undefined
  device?: py.RemoteArgument | undefined
}

export interface rfftn$ {
  a: py.RemoteArgument
  s?: py.RemoteArgument | undefined
  axes?: py.RemoteArgument | undefined
  norm?: py.RemoteArgument | undefined
  out?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  fft(a: py.Positional, n: py.Positional, axis: py.Int, norm: py.Positional, out?: py.Positional): py.Remote
  fft(a: py.Positional, n: py.Positional, axis: py.Int, keywords?: py.Rest<fft$, 'a' | 'n' | 'axis'>): py.Remote
  fft(a: py.Positional, n: py.Positional, keywords?: py.Rest<fft$, 'a' | 'n'>): py.Remote
  fft(a: py.Positional, keywords?: py.Rest<fft$, 'a'>): py.Remote
  fft(keywords: fft$): py.Remote
  fft_dyn: py.RemoteFunction
  fft2(a: py.Positional, s: py.Positional, axes: py.List<py.Int>, norm: py.Positional, out?: py.Positional): py.Remote
  fft2(a: py.Positional, s: py.Positional, axes: py.List<py.Int>, keywords?: py.Rest<fft2$, 'a' | 's' | 'axes'>): py.Remote
  fft2(a: py.Positional, s: py.Positional, keywords?: py.Rest<fft2$, 'a' | 's'>): py.Remote
  fft2(a: py.Positional, keywords?: py.Rest<fft2$, 'a'>): py.Remote
  fft2(keywords: fft2$): py.Remote
  fft2_dyn: py.RemoteFunction
  fftfreq(n: py.Positional, d: py.Float, device: py.Positional): py.Remote
  fftfreq(n: py.Positional, d: py.Float, keywords?: py.Rest<fftfreq$, 'n' | 'd'>): py.Remote
  fftfreq(n: py.Positional, keywords?: py.Rest<fftfreq$, 'n'>): py.Remote
  fftfreq(keywords: fftfreq$): py.Remote
  fftfreq_dyn: py.RemoteFunction
  fftn(a: py.Positional, s: py.Positional, axes: py.Positional, norm: py.Positional, out?: py.Positional): py.Remote
  fftn(a: py.Positional, s: py.Positional, axes: py.Positional, keywords?: py.Rest<fftn$, 'a' | 's' | 'axes'>): py.Remote
  fftn(a: py.Positional, s: py.Positional, keywords?: py.Rest<fftn$, 'a' | 's'>): py.Remote
  fftn(a: py.Positional, keywords?: py.Rest<fftn$, 'a'>): py.Remote
  fftn(keywords: fftn$): py.Remote
  fftn_dyn: py.RemoteFunction
  fftshift(x: py.Positional, axes: py.Positional): py.Remote
  fftshift(x: py.Positional, keywords?: py.Rest<fftshift$, 'x'>): py.Remote
  fftshift(keywords: fftshift$): py.Remote
  fftshift_dyn: py.RemoteFunction
  hfft(a: py.Positional, n: py.Positional, axis: py.Int, norm: py.Positional, out?: py.Positional): py.Remote
  hfft(a: py.Positional, n: py.Positional, axis: py.Int, keywords?: py.Rest<hfft$, 'a' | 'n' | 'axis'>): py.Remote
  hfft(a: py.Positional, n: py.Positional, keywords?: py.Rest<hfft$, 'a' | 'n'>): py.Remote
  hfft(a: py.Positional, keywords?: py.Rest<hfft$, 'a'>): py.Remote
  hfft(keywords: hfft$): py.Remote
  hfft_dyn: py.RemoteFunction
  ifft(a: py.Positional, n: py.Positional, axis: py.Int, norm: py.Positional, out?: py.Positional): py.Remote
  ifft(a: py.Positional, n: py.Positional, axis: py.Int, keywords?: py.Rest<ifft$, 'a' | 'n' | 'axis'>): py.Remote
  ifft(a: py.Positional, n: py.Positional, keywords?: py.Rest<ifft$, 'a' | 'n'>): py.Remote
  ifft(a: py.Positional, keywords?: py.Rest<ifft$, 'a'>): py.Remote
  ifft(keywords: ifft$): py.Remote
  ifft_dyn: py.RemoteFunction
  ifft2(a: py.Positional, s: py.Positional, axes: py.List<py.Int>, norm: py.Positional, out?: py.Positional): py.Remote
  ifft2(a: py.Positional, s: py.Positional, axes: py.List<py.Int>, keywords?: py.Rest<ifft2$, 'a' | 's' | 'axes'>): py.Remote
  ifft2(a: py.Positional, s: py.Positional, keywords?: py.Rest<ifft2$, 'a' | 's'>): py.Remote
  ifft2(a: py.Positional, keywords?: py.Rest<ifft2$, 'a'>): py.Remote
  ifft2(keywords: ifft2$): py.Remote
  ifft2_dyn: py.RemoteFunction
  ifftn(a: py.Positional, s: py.Positional, axes: py.Positional, norm: py.Positional, out?: py.Positional): py.Remote
  ifftn(a: py.Positional, s: py.Positional, axes: py.Positional, keywords?: py.Rest<ifftn$, 'a' | 's' | 'axes'>): py.Remote
  ifftn(a: py.Positional, s: py.Positional, keywords?: py.Rest<ifftn$, 'a' | 's'>): py.Remote
  ifftn(a: py.Positional, keywords?: py.Rest<ifftn$, 'a'>): py.Remote
  ifftn(keywords: ifftn$): py.Remote
  ifftn_dyn: py.RemoteFunction
  ifftshift(x: py.Positional, axes: py.Positional): py.Remote
  ifftshift(x: py.Positional, keywords?: py.Rest<ifftshift$, 'x'>): py.Remote
  ifftshift(keywords: ifftshift$): py.Remote
  ifftshift_dyn: py.RemoteFunction
  ihfft(a: py.Positional, n: py.Positional, axis: py.Int, norm: py.Positional, out?: py.Positional): py.Remote
  ihfft(a: py.Positional, n: py.Positional, axis: py.Int, keywords?: py.Rest<ihfft$, 'a' | 'n' | 'axis'>): py.Remote
  ihfft(a: py.Positional, n: py.Positional, keywords?: py.Rest<ihfft$, 'a' | 'n'>): py.Remote
  ihfft(a: py.Positional, keywords?: py.Rest<ihfft$, 'a'>): py.Remote
  ihfft(keywords: ihfft$): py.Remote
  ihfft_dyn: py.RemoteFunction
  irfft(a: py.Positional, n: py.Positional, axis: py.Int, norm: py.Positional, out?: py.Positional): py.Remote
  irfft(a: py.Positional, n: py.Positional, axis: py.Int, keywords?: py.Rest<irfft$, 'a' | 'n' | 'axis'>): py.Remote
  irfft(a: py.Positional, n: py.Positional, keywords?: py.Rest<irfft$, 'a' | 'n'>): py.Remote
  irfft(a: py.Positional, keywords?: py.Rest<irfft$, 'a'>): py.Remote
  irfft(keywords: irfft$): py.Remote
  irfft_dyn: py.RemoteFunction
  irfft2(a: py.Positional, s: py.Positional, axes: py.List<py.Int>, norm: py.Positional, out?: py.Positional): py.Remote
  irfft2(a: py.Positional, s: py.Positional, axes: py.List<py.Int>, keywords?: py.Rest<irfft2$, 'a' | 's' | 'axes'>): py.Remote
  irfft2(a: py.Positional, s: py.Positional, keywords?: py.Rest<irfft2$, 'a' | 's'>): py.Remote
  irfft2(a: py.Positional, keywords?: py.Rest<irfft2$, 'a'>): py.Remote
  irfft2(keywords: irfft2$): py.Remote
  irfft2_dyn: py.RemoteFunction
  irfftn(a: py.Positional, s: py.Positional, axes: py.Positional, norm: py.Positional, out?: py.Positional): py.Remote
  irfftn(a: py.Positional, s: py.Positional, axes: py.Positional, keywords?: py.Rest<irfftn$, 'a' | 's' | 'axes'>): py.Remote
  irfftn(a: py.Positional, s: py.Positional, keywords?: py.Rest<irfftn$, 'a' | 's'>): py.Remote
  irfftn(a: py.Positional, keywords?: py.Rest<irfftn$, 'a'>): py.Remote
  irfftn(keywords: irfftn$): py.Remote
  irfftn_dyn: py.RemoteFunction
  rfft(a: py.Positional, n: py.Positional, axis: py.Int, norm: py.Positional, out?: py.Positional): py.Remote
  rfft(a: py.Positional, n: py.Positional, axis: py.Int, keywords?: py.Rest<rfft$, 'a' | 'n' | 'axis'>): py.Remote
  rfft(a: py.Positional, n: py.Positional, keywords?: py.Rest<rfft$, 'a' | 'n'>): py.Remote
  rfft(a: py.Positional, keywords?: py.Rest<rfft$, 'a'>): py.Remote
  rfft(keywords: rfft$): py.Remote
  rfft_dyn: py.RemoteFunction
  rfft2(a: py.Positional, s: py.Positional, axes: py.List<py.Int>, norm: py.Positional, out?: py.Positional): py.Remote
  rfft2(a: py.Positional, s: py.Positional, axes: py.List<py.Int>, keywords?: py.Rest<rfft2$, 'a' | 's' | 'axes'>): py.Remote
  rfft2(a: py.Positional, s: py.Positional, keywords?: py.Rest<rfft2$, 'a' | 's'>): py.Remote
  rfft2(a: py.Positional, keywords?: py.Rest<rfft2$, 'a'>): py.Remote
  rfft2(keywords: rfft2$): py.Remote
  rfft2_dyn: py.RemoteFunction
  rfftfreq(n: py.Positional, d: py.Float, device: py.Positional): py.Remote
  rfftfreq(n: py.Positional, d: py.Float, keywords?: py.Rest<rfftfreq$, 'n' | 'd'>): py.Remote
  rfftfreq(n: py.Positional, keywords?: py.Rest<rfftfreq$, 'n'>): py.Remote
  rfftfreq(keywords: rfftfreq$): py.Remote
  rfftfreq_dyn: py.RemoteFunction
  rfftn(a: py.Positional, s: py.Positional, axes: py.Positional, norm: py.Positional, out?: py.Positional): py.Remote
  rfftn(a: py.Positional, s: py.Positional, axes: py.Positional, keywords?: py.Rest<rfftn$, 'a' | 's' | 'axes'>): py.Remote
  rfftn(a: py.Positional, s: py.Positional, keywords?: py.Rest<rfftn$, 'a' | 's'>): py.Remote
  rfftn(a: py.Positional, keywords?: py.Rest<rfftn$, 'a'>): py.Remote
  rfftn(keywords: rfftn$): py.Remote
  rfftn_dyn: py.RemoteFunction
}
