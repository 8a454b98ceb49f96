// numpy.lib.stride_tricks of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'

export interface as_strided$ {
  x: py.ArrayLike
  shape?: py.Items<py.Int> | null | undefined
  strides?: py.Items<py.Int> | null | undefined
  /** Default: `False` */
  subok?: py.Bool | undefined
  /** Default: `True` */
  writeable?: py.Bool | undefined
}

export interface sliding_window_view$ {
  x: py.ArrayLike
  window_shape: py.Int | py.List<py.Int>
  axis?: py.Int | py.List<py.Int> | null | undefined
  /** Default: `False` */
  subok?: py.Bool | undefined
  /** Default: `False` */
  writeable?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  as_strided(x: py.ArrayLike, shape: py.Items<py.Int> | null, strides: py.Items<py.Int> | null, subok: py.Bool, writeable?: py.Bool): py.Remote<py.NDArray>
  as_strided(x: py.ArrayLike, shape: py.Items<py.Int> | null, strides: py.Items<py.Int> | null, keywords?: py.Rest<as_strided$, 'x' | 'shape' | 'strides'>): py.Remote<py.NDArray>
  as_strided(x: py.ArrayLike, shape: py.Items<py.Int> | null, keywords?: py.Rest<as_strided$, 'x' | 'shape'>): py.Remote<py.NDArray>
  as_strided(x: py.ArrayLike, keywords?: py.Rest<as_strided$, 'x'>): py.Remote<py.NDArray>
  as_strided(keywords: as_strided$): py.Remote<py.NDArray>
  as_strided_dyn: py.RemoteFunction
  sliding_window_view(x: py.ArrayLike, window_shape: py.Int | py.List<py.Int>, axis: py.Int | py.List<py.Int> | null, keywords?: py.Rest<sliding_window_view$, 'x' | 'window_shape' | 'axis'>): py.Remote<py.NDArray>
  sliding_window_view(x: py.ArrayLike, window_shape: py.Int | py.List<py.Int>, keywords?: py.Rest<sliding_window_view$, 'x' | 'window_shape'>): py.Remote<py.NDArray>
  sliding_window_view(x: py.ArrayLike, keywords: py.Rest<sliding_window_view$, 'x'>): py.Remote<py.NDArray>
  sliding_window_view(keywords: sliding_window_view$): py.Remote<py.NDArray>
  sliding_window_view_dyn: py.RemoteFunction
}
