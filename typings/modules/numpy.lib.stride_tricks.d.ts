// numpy.lib.stride_tricks of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'

export interface as_strided$ {
  x: py.RemoteArgument
  shape?: py.RemoteArgument | undefined
  strides?: py.RemoteArgument | undefined
  /** Default: `False` */
  subok?: py.Bool | undefined
  /** Default: `True` */
  writeable?: py.Bool | undefined
}

export interface sliding_window_view$ {
  x: py.RemoteArgument
  window_shape: py.RemoteArgument
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  subok?: py.Bool | undefined
  /** Default: `False` */
  writeable?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  as_strided(x: py.Positional, shape: py.Positional, strides: py.Positional, subok: py.Bool, writeable?: py.Bool): py.Remote
  as_strided(x: py.Positional, shape: py.Positional, strides: py.Positional, keywords?: py.Rest<as_strided$, 'x' | 'shape' | 'strides'>): py.Remote
  as_strided(x: py.Positional, shape: py.Positional, keywords?: py.Rest<as_strided$, 'x' | 'shape'>): py.Remote
  as_strided(x: py.Positional, keywords?: py.Rest<as_strided$, 'x'>): py.Remote
  as_strided(keywords: as_strided$): py.Remote
  as_strided_dyn: py.RemoteFunction
  sliding_window_view(x: py.Positional, window_shape: py.Positional, axis: py.Positional, keywords?: py.Rest<sliding_window_view$, 'x' | 'window_shape' | 'axis'>): py.Remote
  sliding_window_view(x: py.Positional, window_shape: py.Positional, keywords?: py.Rest<sliding_window_view$, 'x' | 'window_shape'>): py.Remote
  sliding_window_view(x: py.Positional, keywords: py.Rest<sliding_window_view$, 'x'>): py.Remote
  sliding_window_view(keywords: sliding_window_view$): py.Remote
  sliding_window_view_dyn: py.RemoteFunction
}
