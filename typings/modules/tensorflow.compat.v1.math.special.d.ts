// tensorflow.compat.v1.math.special of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1_math from './tensorflow.compat.v1.math.js'

export interface bessel_j0$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface bessel_j1$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface bessel_k0$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface bessel_k0e$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface bessel_k1$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface bessel_k1e$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface bessel_y0$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface bessel_y1$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface dawsn$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface expint$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface fresnel_cos$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface fresnel_sin$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface spence$ {
  x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly bessel_i0: tensorflow_compat_v1_math.$Module["bessel_i0"]
  readonly bessel_i0e: tensorflow_compat_v1_math.$Module["bessel_i0e"]
  readonly bessel_i1: tensorflow_compat_v1_math.$Module["bessel_i1"]
  readonly bessel_i1e: tensorflow_compat_v1_math.$Module["bessel_i1e"]
  bessel_j0(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote
  bessel_j0(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_j0$, 'x'>): py.Remote
  bessel_j0(keywords: bessel_j0$): py.Remote
  bessel_j0_dyn: py.RemoteFunction
  bessel_j1(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote
  bessel_j1(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_j1$, 'x'>): py.Remote
  bessel_j1(keywords: bessel_j1$): py.Remote
  bessel_j1_dyn: py.RemoteFunction
  bessel_k0(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote
  bessel_k0(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_k0$, 'x'>): py.Remote
  bessel_k0(keywords: bessel_k0$): py.Remote
  bessel_k0_dyn: py.RemoteFunction
  bessel_k0e(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote
  bessel_k0e(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_k0e$, 'x'>): py.Remote
  bessel_k0e(keywords: bessel_k0e$): py.Remote
  bessel_k0e_dyn: py.RemoteFunction
  bessel_k1(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote
  bessel_k1(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_k1$, 'x'>): py.Remote
  bessel_k1(keywords: bessel_k1$): py.Remote
  bessel_k1_dyn: py.RemoteFunction
  bessel_k1e(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote
  bessel_k1e(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_k1e$, 'x'>): py.Remote
  bessel_k1e(keywords: bessel_k1e$): py.Remote
  bessel_k1e_dyn: py.RemoteFunction
  bessel_y0(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote
  bessel_y0(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_y0$, 'x'>): py.Remote
  bessel_y0(keywords: bessel_y0$): py.Remote
  bessel_y0_dyn: py.RemoteFunction
  bessel_y1(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote
  bessel_y1(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_y1$, 'x'>): py.Remote
  bessel_y1(keywords: bessel_y1$): py.Remote
  bessel_y1_dyn: py.RemoteFunction
  dawsn(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote
  dawsn(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<dawsn$, 'x'>): py.Remote
  dawsn(keywords: dawsn$): py.Remote
  dawsn_dyn: py.RemoteFunction
  expint(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote
  expint(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<expint$, 'x'>): py.Remote
  expint(keywords: expint$): py.Remote
  expint_dyn: py.RemoteFunction
  fresnel_cos(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote
  fresnel_cos(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<fresnel_cos$, 'x'>): py.Remote
  fresnel_cos(keywords: fresnel_cos$): py.Remote
  fresnel_cos_dyn: py.RemoteFunction
  fresnel_sin(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote
  fresnel_sin(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<fresnel_sin$, 'x'>): py.Remote
  fresnel_sin(keywords: fresnel_sin$): py.Remote
  fresnel_sin_dyn: py.RemoteFunction
  spence(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote
  spence(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<spence$, 'x'>): py.Remote
  spence(keywords: spence$): py.Remote
  spence_dyn: py.RemoteFunction
}
