// tensorflow.compat.v1.test of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_test_experimental from './tensorflow.compat.v1.test.experimental.js'
import type * as tensorflow_test from './tensorflow.test.js'

export interface StubOutForTesting$Set {
  parent: py.RemoteArgument
  child_name: py.Str
  new_child: py.RemoteArgument
}

export interface StubOutForTesting$SmartSet {
  obj: py.RemoteArgument
  attr_name: py.Str
  new_attr: py.RemoteArgument
}

export interface StubOutForTesting$__exit__ {
  unused_exc_type: py.RemoteArgument
  unused_exc_value: py.RemoteArgument
  unused_tb: py.RemoteArgument
}

export interface StubOutForTesting extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.test.StubOutForTesting': true }
  CleanUp(): py.Remote
  CleanUp_dyn: py.RemoteFunction
  Set(parent: py.Positional, child_name: py.Str, new_child: py.Positional): py.Remote
  Set(parent: py.Positional, child_name: py.Str, keywords: py.Rest<StubOutForTesting$Set, 'parent' | 'child_name'>): py.Remote
  Set(parent: py.Positional, keywords: py.Rest<StubOutForTesting$Set, 'parent'>): py.Remote
  Set(keywords: StubOutForTesting$Set): py.Remote
  Set_dyn: py.RemoteFunction
  SmartSet(obj: py.Positional, attr_name: py.Str, new_attr: py.Positional): py.Remote
  SmartSet(obj: py.Positional, attr_name: py.Str, keywords: py.Rest<StubOutForTesting$SmartSet, 'obj' | 'attr_name'>): py.Remote
  SmartSet(obj: py.Positional, keywords: py.Rest<StubOutForTesting$SmartSet, 'obj'>): py.Remote
  SmartSet(keywords: StubOutForTesting$SmartSet): py.Remote
  SmartSet_dyn: py.RemoteFunction
  SmartUnsetAll(): py.Remote
  SmartUnsetAll_dyn: py.RemoteFunction
  UnsetAll(): py.Remote
  UnsetAll_dyn: py.RemoteFunction
  __enter__(): py.Remote
  __exit__(unused_exc_type: py.Positional, unused_exc_value: py.Positional, unused_tb: py.Positional): py.Remote
  __exit__(unused_exc_type: py.Positional, unused_exc_value: py.Positional, keywords: py.Rest<StubOutForTesting$__exit__, 'unused_exc_type' | 'unused_exc_value'>): py.Remote
  __exit__(unused_exc_type: py.Positional, keywords: py.Rest<StubOutForTesting$__exit__, 'unused_exc_type'>): py.Remote
  __exit__(keywords: StubOutForTesting$__exit__): py.Remote
  cache: any
  cache_dyn: any
  stubs: any
  stubs_dyn: any
}

export interface StubOutForTesting$class extends py.PythonClass {
  new (): StubOutForTesting
  (): py.Promised<StubOutForTesting>
}

export interface assert_equal_graph_def$ {
  actual: py.Of<'tensorflow.compat.v1.GraphDef'>
  expected: py.Of<'tensorflow.compat.v1.GraphDef'>
  /** Default: `False` */
  checkpoint_v2?: py.Bool | undefined
  /** Default: `False` */
  hash_table_shared_name?: py.Bool | undefined
}

export interface compute_gradient$ {
  x: py.TensorLike | py.List<py.TensorLike>
  x_shape: py.RemoteArgument
  y: py.TensorLike
  y_shape: py.RemoteArgument
  x_init_value?: py.ArrayLike | null | undefined
  /** Default: `0.001` */
  delta?: py.Float | undefined
  init_targets?: py.List<py.RemoteArgument> | null | undefined
  extra_feed_dict?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface compute_gradient_error$ {
  x: py.TensorLike | py.List<py.TensorLike>
  x_shape: py.RemoteArgument
  y: py.TensorLike
  y_shape: py.RemoteArgument
  x_init_value?: py.ArrayLike | null | undefined
  /** Default: `0.001` */
  delta?: py.Float | undefined
  init_targets?: py.List<py.RemoteArgument> | null | undefined
  extra_feed_dict?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface test_src_dir_path$ {
  relative_path: py.Str
}

export interface $Module extends py.PythonModuleObject {
  readonly Benchmark: tensorflow_test.Benchmark$class
  readonly StubOutForTesting: StubOutForTesting$class
  readonly TestCase: tensorflow_test.TestCase$class
  assert_equal_graph_def(actual: py.Of<'tensorflow.compat.v1.GraphDef'>, expected: py.Of<'tensorflow.compat.v1.GraphDef'>, checkpoint_v2: py.Bool, hash_table_shared_name: py.Bool): py.Remote<null>
  assert_equal_graph_def(actual: py.Of<'tensorflow.compat.v1.GraphDef'>, expected: py.Of<'tensorflow.compat.v1.GraphDef'>, checkpoint_v2: py.Bool, keywords?: py.Rest<assert_equal_graph_def$, 'actual' | 'expected' | 'checkpoint_v2'>): py.Remote<null>
  assert_equal_graph_def(actual: py.Of<'tensorflow.compat.v1.GraphDef'>, expected: py.Of<'tensorflow.compat.v1.GraphDef'>, keywords?: py.Rest<assert_equal_graph_def$, 'actual' | 'expected'>): py.Remote<null>
  assert_equal_graph_def(actual: py.Of<'tensorflow.compat.v1.GraphDef'>, keywords: py.Rest<assert_equal_graph_def$, 'actual'>): py.Remote<null>
  assert_equal_graph_def(keywords: assert_equal_graph_def$): py.Remote<null>
  assert_equal_graph_def_dyn: py.RemoteFunction
  readonly benchmark_config: tensorflow_test.$Module["benchmark_config"]
  benchmark_config_dyn: py.RemoteFunction
  compute_gradient(x: py.TensorLike | py.List<py.TensorLike>, x_shape: py.Positional, y: py.TensorLike, y_shape: py.Positional, x_init_value: py.ArrayLike | null, delta: py.Float, init_targets: py.List<py.RemoteArgument> | null, extra_feed_dict?: py.Dict<string, py.RemoteArgument> | null): py.Remote
  compute_gradient(x: py.TensorLike | py.List<py.TensorLike>, x_shape: py.Positional, y: py.TensorLike, y_shape: py.Positional, x_init_value: py.ArrayLike | null, delta: py.Float, keywords?: py.Rest<compute_gradient$, 'x' | 'x_shape' | 'y' | 'y_shape' | 'x_init_value' | 'delta'>): py.Remote
  compute_gradient(x: py.TensorLike | py.List<py.TensorLike>, x_shape: py.Positional, y: py.TensorLike, y_shape: py.Positional, x_init_value: py.ArrayLike | null, keywords?: py.Rest<compute_gradient$, 'x' | 'x_shape' | 'y' | 'y_shape' | 'x_init_value'>): py.Remote
  compute_gradient(x: py.TensorLike | py.List<py.TensorLike>, x_shape: py.Positional, y: py.TensorLike, y_shape: py.Positional, keywords?: py.Rest<compute_gradient$, 'x' | 'x_shape' | 'y' | 'y_shape'>): py.Remote
  compute_gradient(x: py.TensorLike | py.List<py.TensorLike>, x_shape: py.Positional, y: py.TensorLike, keywords: py.Rest<compute_gradient$, 'x' | 'x_shape' | 'y'>): py.Remote
  compute_gradient(x: py.TensorLike | py.List<py.TensorLike>, x_shape: py.Positional, keywords: py.Rest<compute_gradient$, 'x' | 'x_shape'>): py.Remote
  compute_gradient(x: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<compute_gradient$, 'x'>): py.Remote
  compute_gradient(keywords: compute_gradient$): py.Remote
  compute_gradient_dyn: py.RemoteFunction
  compute_gradient_error(x: py.TensorLike | py.List<py.TensorLike>, x_shape: py.Positional, y: py.TensorLike, y_shape: py.Positional, x_init_value: py.ArrayLike | null, delta: py.Float, init_targets: py.List<py.RemoteArgument> | null, extra_feed_dict?: py.Dict<string, py.RemoteArgument> | null): py.Remote
  compute_gradient_error(x: py.TensorLike | py.List<py.TensorLike>, x_shape: py.Positional, y: py.TensorLike, y_shape: py.Positional, x_init_value: py.ArrayLike | null, delta: py.Float, keywords?: py.Rest<compute_gradient_error$, 'x' | 'x_shape' | 'y' | 'y_shape' | 'x_init_value' | 'delta'>): py.Remote
  compute_gradient_error(x: py.TensorLike | py.List<py.TensorLike>, x_shape: py.Positional, y: py.TensorLike, y_shape: py.Positional, x_init_value: py.ArrayLike | null, keywords?: py.Rest<compute_gradient_error$, 'x' | 'x_shape' | 'y' | 'y_shape' | 'x_init_value'>): py.Remote
  compute_gradient_error(x: py.TensorLike | py.List<py.TensorLike>, x_shape: py.Positional, y: py.TensorLike, y_shape: py.Positional, keywords?: py.Rest<compute_gradient_error$, 'x' | 'x_shape' | 'y' | 'y_shape'>): py.Remote
  compute_gradient_error(x: py.TensorLike | py.List<py.TensorLike>, x_shape: py.Positional, y: py.TensorLike, keywords: py.Rest<compute_gradient_error$, 'x' | 'x_shape' | 'y'>): py.Remote
  compute_gradient_error(x: py.TensorLike | py.List<py.TensorLike>, x_shape: py.Positional, keywords: py.Rest<compute_gradient_error$, 'x' | 'x_shape'>): py.Remote
  compute_gradient_error(x: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<compute_gradient_error$, 'x'>): py.Remote
  compute_gradient_error(keywords: compute_gradient_error$): py.Remote
  compute_gradient_error_dyn: py.RemoteFunction
  readonly create_local_cluster: tensorflow_test.$Module["create_local_cluster"]
  create_local_cluster_dyn: py.RemoteFunction
  readonly disable_with_predicate: tensorflow_test.$Module["disable_with_predicate"]
  disable_with_predicate_dyn: py.RemoteFunction
  readonly experimental: tensorflow_compat_v1_test_experimental.$Module
  get_temp_dir(): py.Remote
  get_temp_dir_dyn: py.RemoteFunction
  readonly gpu_device_name: tensorflow_test.$Module["gpu_device_name"]
  gpu_device_name_dyn: py.RemoteFunction
  readonly is_built_with_cuda: tensorflow_test.$Module["is_built_with_cuda"]
  is_built_with_cuda_dyn: py.RemoteFunction
  readonly is_built_with_gpu_support: tensorflow_test.$Module["is_built_with_gpu_support"]
  is_built_with_gpu_support_dyn: py.RemoteFunction
  readonly is_built_with_rocm: tensorflow_test.$Module["is_built_with_rocm"]
  is_built_with_rocm_dyn: py.RemoteFunction
  readonly is_built_with_xla: tensorflow_test.$Module["is_built_with_xla"]
  is_built_with_xla_dyn: py.RemoteFunction
  readonly is_cpu_target_available: tensorflow_test.$Module["is_cpu_target_available"]
  is_cpu_target_available_dyn: py.RemoteFunction
  readonly is_gpu_available: tensorflow_test.$Module["is_gpu_available"]
  is_gpu_available_dyn: py.RemoteFunction
  readonly main: tensorflow_test.$Module["main"]
  main_dyn: py.RemoteFunction
  test_src_dir_path(relative_path: py.Str): py.Remote<string>
  test_src_dir_path(keywords: test_src_dir_path$): py.Remote<string>
  test_src_dir_path_dyn: py.RemoteFunction
  readonly with_eager_op_as_function: tensorflow_test.$Module["with_eager_op_as_function"]
  with_eager_op_as_function_dyn: py.RemoteFunction
}
