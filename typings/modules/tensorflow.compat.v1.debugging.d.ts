// tensorflow.compat.v1.debugging of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_debugging_experimental from './tensorflow.compat.v1.debugging.experimental.js'
import type * as tensorflow_debugging from './tensorflow.debugging.js'
import type * as tensorflow_math from './tensorflow.math.js'

export interface assert_shapes$ {
  shapes: py.List<py.RemoteArgument>
  data?: py.TensorLike | null | undefined
  summarize?: py.RemoteArgument | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface check_numerics$ {
  tensor: py.TensorLike
  message: py.Str
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Assert: tensorflow.$Module["Assert"]
  readonly assert_all_finite: tensorflow_compat_v1.$Module["verify_tensor_all_finite"]
  readonly assert_equal: tensorflow_compat_v1.$Module["assert_equal"]
  readonly assert_greater: tensorflow_compat_v1.$Module["assert_greater"]
  readonly assert_greater_equal: tensorflow_compat_v1.$Module["assert_greater_equal"]
  readonly assert_integer: tensorflow_compat_v1.$Module["assert_integer"]
  readonly assert_less: tensorflow_compat_v1.$Module["assert_less"]
  readonly assert_less_equal: tensorflow_compat_v1.$Module["assert_less_equal"]
  readonly assert_near: tensorflow_compat_v1.$Module["assert_near"]
  readonly assert_negative: tensorflow_compat_v1.$Module["assert_negative"]
  readonly assert_non_negative: tensorflow_compat_v1.$Module["assert_non_negative"]
  readonly assert_non_positive: tensorflow_compat_v1.$Module["assert_non_positive"]
  readonly assert_none_equal: tensorflow_compat_v1.$Module["assert_none_equal"]
  readonly assert_positive: tensorflow_compat_v1.$Module["assert_positive"]
  readonly assert_proper_iterable: tensorflow_debugging.$Module["assert_proper_iterable"]
  readonly assert_rank: tensorflow_compat_v1.$Module["assert_rank"]
  readonly assert_rank_at_least: tensorflow_compat_v1.$Module["assert_rank_at_least"]
  readonly assert_rank_in: tensorflow_compat_v1.$Module["assert_rank_in"]
  readonly assert_same_float_dtype: tensorflow_debugging.$Module["assert_same_float_dtype"]
  readonly assert_scalar: tensorflow_compat_v1.$Module["assert_scalar"]
  assert_shapes(shapes: py.List<py.RemoteArgument>, data: py.TensorLike | null, summarize: py.Positional, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_shapes(shapes: py.List<py.RemoteArgument>, data: py.TensorLike | null, summarize: py.Positional, keywords?: py.Rest<assert_shapes$, 'shapes' | 'data' | 'summarize'>): py.Remote
  assert_shapes(shapes: py.List<py.RemoteArgument>, data: py.TensorLike | null, keywords?: py.Rest<assert_shapes$, 'shapes' | 'data'>): py.Remote
  assert_shapes(shapes: py.List<py.RemoteArgument>, keywords?: py.Rest<assert_shapes$, 'shapes'>): py.Remote
  assert_shapes(keywords: assert_shapes$): py.Remote
  assert_shapes_dyn: py.RemoteFunction
  readonly assert_type: tensorflow_compat_v1.$Module["assert_type"]
  check_numerics(tensor: py.TensorLike, message: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  check_numerics(tensor: py.TensorLike, message: py.Str, keywords?: py.Rest<check_numerics$, 'tensor' | 'message'>): py.Promised<tensorflow.Tensor>
  check_numerics(tensor: py.TensorLike, keywords: py.Rest<check_numerics$, 'tensor'>): py.Promised<tensorflow.Tensor>
  check_numerics(keywords: check_numerics$): py.Promised<tensorflow.Tensor>
  check_numerics_dyn: py.RemoteFunction
  readonly disable_check_numerics: tensorflow_debugging.$Module["disable_check_numerics"]
  readonly disable_traceback_filtering: tensorflow_debugging.$Module["disable_traceback_filtering"]
  readonly enable_check_numerics: tensorflow_debugging.$Module["enable_check_numerics"]
  readonly enable_traceback_filtering: tensorflow_debugging.$Module["enable_traceback_filtering"]
  readonly experimental: tensorflow_compat_v1_debugging_experimental.$Module
  readonly get_log_device_placement: tensorflow_debugging.$Module["get_log_device_placement"]
  readonly is_finite: tensorflow_math.$Module["is_finite"]
  readonly is_inf: tensorflow_math.$Module["is_inf"]
  readonly is_nan: tensorflow_math.$Module["is_nan"]
  readonly is_non_decreasing: tensorflow_math.$Module["is_non_decreasing"]
  readonly is_numeric_tensor: tensorflow_debugging.$Module["is_numeric_tensor"]
  readonly is_strictly_increasing: tensorflow_math.$Module["is_strictly_increasing"]
  readonly is_traceback_filtering_enabled: tensorflow_debugging.$Module["is_traceback_filtering_enabled"]
  readonly set_log_device_placement: tensorflow_debugging.$Module["set_log_device_placement"]
}
