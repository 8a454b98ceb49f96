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
  bessel_i0_dyn: py.RemoteFunction
  readonly bessel_i0e: tensorflow_compat_v1_math.$Module["bessel_i0e"]
  bessel_i0e_dyn: py.RemoteFunction
  readonly bessel_i1: tensorflow_compat_v1_math.$Module["bessel_i1"]
  bessel_i1_dyn: py.RemoteFunction
  readonly bessel_i1e: tensorflow_compat_v1_math.$Module["bessel_i1e"]
  bessel_i1e_dyn: py.RemoteFunction
  bessel_j0(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_j0(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_j0$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_j0(keywords: bessel_j0$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_j0_dyn: py.RemoteFunction
  bessel_j1(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_j1(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_j1$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_j1(keywords: bessel_j1$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_j1_dyn: py.RemoteFunction
  bessel_k0(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_k0(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_k0$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_k0(keywords: bessel_k0$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_k0_dyn: py.RemoteFunction
  bessel_k0e(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_k0e(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_k0e$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_k0e(keywords: bessel_k0e$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_k0e_dyn: py.RemoteFunction
  bessel_k1(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_k1(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_k1$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_k1(keywords: bessel_k1$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_k1_dyn: py.RemoteFunction
  bessel_k1e(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_k1e(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_k1e$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_k1e(keywords: bessel_k1e$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_k1e_dyn: py.RemoteFunction
  bessel_y0(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_y0(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_y0$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_y0(keywords: bessel_y0$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_y0_dyn: py.RemoteFunction
  bessel_y1(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_y1(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<bessel_y1$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_y1(keywords: bessel_y1$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  bessel_y1_dyn: py.RemoteFunction
  dawsn(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  dawsn(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<dawsn$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  dawsn(keywords: dawsn$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  dawsn_dyn: py.RemoteFunction
  expint(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  expint(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<expint$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  expint(keywords: expint$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  expint_dyn: py.RemoteFunction
  fresnel_cos(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  fresnel_cos(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<fresnel_cos$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  fresnel_cos(keywords: fresnel_cos$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  fresnel_cos_dyn: py.RemoteFunction
  fresnel_sin(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  fresnel_sin(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<fresnel_sin$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  fresnel_sin(keywords: fresnel_sin$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  fresnel_sin_dyn: py.RemoteFunction
  spence(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, name: py.Str | null): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  spence(x: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords?: py.Rest<spence$, 'x'>): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  spence(keywords: spence$): py.Remote<tensorflow.Tensor | tensorflow.SparseTensor>
  spence_dyn: py.RemoteFunction
}
