// tensorflow.test of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_ragged from './tensorflow.compat.v1.ragged.js'
import type * as tensorflow_distribute from './tensorflow.distribute.js'
import type * as tensorflow_errors from './tensorflow.errors.js'
import type * as tensorflow_test_experimental from './tensorflow.test.experimental.js'

export interface Benchmark$evaluate {
  tensors: py.TensorLike | py.List<py.TensorLike>
}

export interface Benchmark$report_benchmark {
  iters?: py.RemoteArgument | undefined
  cpu_time?: py.RemoteArgument | undefined
  wall_time?: py.RemoteArgument | undefined
  throughput?: py.RemoteArgument | undefined
  extras?: py.Dict<string, py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
  metrics?: py.List<py.Dict<string, py.RemoteArgument>> | null | undefined
}

export interface Benchmark$run_op_benchmark {
  sess: py.Of<'tensorflow.compat.v1.Session'>
  op_or_tensor: py.Of<'tensorflow.Operation'> | py.TensorLike
  feed_dict?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `2` */
  burn_iters?: py.Int | undefined
  /** Default: `10` */
  min_iters?: py.Int | undefined
  /** Default: `False` */
  store_trace?: py.Bool | undefined
  /** Default: `True` */
  store_memory_usage?: py.Bool | undefined
  name?: py.Str | null | undefined
  extras?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `0` */
  mbs?: py.Int | undefined
}

export interface Benchmark extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.test.Benchmark': true }
  evaluate(tensors: py.TensorLike | py.List<py.TensorLike>): py.Remote
  evaluate(keywords: Benchmark$evaluate): py.Remote
  evaluate_dyn: py.RemoteFunction
  report_benchmark(iters: py.Positional, cpu_time: py.Positional, wall_time: py.Positional, throughput: py.Positional, extras?: py.Dict<string, py.RemoteArgument> | null, name?: py.Str | null, metrics?: py.List<py.Dict<string, py.RemoteArgument>> | null): py.Remote
  report_benchmark(iters: py.Positional, cpu_time: py.Positional, wall_time: py.Positional, keywords?: py.Rest<Benchmark$report_benchmark, 'iters' | 'cpu_time' | 'wall_time'>): py.Remote
  report_benchmark(iters: py.Positional, cpu_time: py.Positional, keywords?: py.Rest<Benchmark$report_benchmark, 'iters' | 'cpu_time'>): py.Remote
  report_benchmark(iters: py.Positional, keywords?: py.Rest<Benchmark$report_benchmark, 'iters'>): py.Remote
  report_benchmark(keywords?: Benchmark$report_benchmark): py.Remote
  report_benchmark_dyn: py.RemoteFunction
  run_op_benchmark(sess: py.Of<'tensorflow.compat.v1.Session'>, op_or_tensor: py.Of<'tensorflow.Operation'> | py.TensorLike, feed_dict: py.Dict<string, py.RemoteArgument> | null, burn_iters: py.Int, min_iters: py.Int, store_trace?: py.Bool, store_memory_usage?: py.Bool, name?: py.Str | null, extras?: py.Dict<string, py.RemoteArgument> | null, mbs?: py.Int): py.Remote
  run_op_benchmark(sess: py.Of<'tensorflow.compat.v1.Session'>, op_or_tensor: py.Of<'tensorflow.Operation'> | py.TensorLike, feed_dict: py.Dict<string, py.RemoteArgument> | null, burn_iters: py.Int, keywords?: py.Rest<Benchmark$run_op_benchmark, 'sess' | 'op_or_tensor' | 'feed_dict' | 'burn_iters'>): py.Remote
  run_op_benchmark(sess: py.Of<'tensorflow.compat.v1.Session'>, op_or_tensor: py.Of<'tensorflow.Operation'> | py.TensorLike, feed_dict: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<Benchmark$run_op_benchmark, 'sess' | 'op_or_tensor' | 'feed_dict'>): py.Remote
  run_op_benchmark(sess: py.Of<'tensorflow.compat.v1.Session'>, op_or_tensor: py.Of<'tensorflow.Operation'> | py.TensorLike, feed_dict: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  run_op_benchmark(sess: py.Of<'tensorflow.compat.v1.Session'>, op_or_tensor: py.Of<'tensorflow.Operation'> | py.TensorLike, keywords?: py.Rest<Benchmark$run_op_benchmark, 'sess' | 'op_or_tensor'>): py.Remote
  run_op_benchmark(sess: py.Of<'tensorflow.compat.v1.Session'>, keywords: py.Rest<Benchmark$run_op_benchmark, 'sess'>): py.Remote
  run_op_benchmark(keywords: Benchmark$run_op_benchmark): py.Remote
  run_op_benchmark_dyn: py.RemoteFunction
}

export interface Benchmark$class extends py.PythonClass {
  new (): Benchmark
  (): py.Promised<Benchmark>
  is_abstract(): py.Remote
  is_abstract_dyn: py.RemoteFunction
}

export interface TestCase$__call__ {
  [keyword: string]: any
}

export interface TestCase$addClassCleanup {
  [keyword: string]: any
}

export interface TestCase$addCleanup {
  [keyword: string]: any
}

export interface TestCase$addTypeEqualityFunc {
  typeobj: py.DType
  function: py.Callable
}

export interface TestCase$assertAllClose {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `1e-06` */
  rtol?: py.Float | undefined
  /** Default: `1e-06` */
  atol?: py.Float | undefined
  msg?: py.Str | null | undefined
}

export interface TestCase$assertAllCloseAccordingToType {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `1e-06` */
  rtol?: py.Float | undefined
  /** Default: `1e-06` */
  atol?: py.Float | undefined
  /** Default: `1e-06` */
  float_rtol?: py.Float | undefined
  /** Default: `1e-06` */
  float_atol?: py.Float | undefined
  /** Default: `0.001` */
  half_rtol?: py.Float | undefined
  /** Default: `0.001` */
  half_atol?: py.Float | undefined
  /** Default: `0.01` */
  bfloat16_rtol?: py.Float | undefined
  /** Default: `0.01` */
  bfloat16_atol?: py.Float | undefined
  msg?: py.Str | null | undefined
}

export interface TestCase$assertAllEqual {
  a: py.RemoteArgument
  b: py.RemoteArgument
  msg?: py.Str | null | undefined
}

export interface TestCase$assertAllGreater {
  a: py.RemoteArgument
  comparison_target: py.RemoteArgument
}

export interface TestCase$assertAllGreaterEqual {
  a: py.RemoteArgument
  comparison_target: py.RemoteArgument
}

export interface TestCase$assertAllInRange {
  target: py.RemoteArgument
  lower_bound: py.RemoteArgument
  upper_bound: py.RemoteArgument
  /** Default: `False` */
  open_lower_bound?: py.Bool | undefined
  /** Default: `False` */
  open_upper_bound?: py.Bool | undefined
}

export interface TestCase$assertAllInSet {
  target: py.RemoteArgument
  expected_set: py.List<py.RemoteArgument>
}

export interface TestCase$assertAllLess {
  a: py.RemoteArgument
  comparison_target: py.RemoteArgument
}

export interface TestCase$assertAllLessEqual {
  a: py.RemoteArgument
  comparison_target: py.RemoteArgument
}

export interface TestCase$assertAlmostEqual {
  first: py.RemoteArgument
  second: py.RemoteArgument
  places?: py.RemoteArgument | undefined
  msg?: py.RemoteArgument | undefined
  delta?: py.RemoteArgument | undefined
}

export interface TestCase$assertAlmostEquals {
  [keyword: string]: any
}

export interface TestCase$assertArrayNear {
  farray1: py.List<py.RemoteArgument>
  farray2: py.List<py.RemoteArgument>
  err: py.Float
  msg?: py.Str | null | undefined
}

export interface TestCase$assertBetween {
  value: py.RemoteArgument
  minv: py.RemoteArgument
  maxv: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertCommandFails {
  command: py.List<py.RemoteArgument> | py.Str
  regexes: py.List<py.RemoteArgument>
  env?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `True` */
  close_fds?: py.Bool | undefined
  msg?: py.Str | null | undefined
}

export interface TestCase$assertCommandSucceeds {
  command: py.List<py.RemoteArgument> | py.Str
  regexes?: py.List<py.RemoteArgument> | undefined
  env?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `True` */
  close_fds?: py.Bool | undefined
  msg?: py.Str | null | undefined
}

export interface TestCase$assertContainsExactSubsequence {
  container: py.Str
  subsequence: py.RemoteArgument
  msg?: py.Str | null | undefined
}

export interface TestCase$assertContainsInOrder {
  strings: py.List<py.Str>
  target: py.Str
  msg?: py.Str | null | undefined
}

export interface TestCase$assertContainsSubsequence {
  container: py.Str
  subsequence: py.RemoteArgument
  msg?: py.Str | null | undefined
}

export interface TestCase$assertContainsSubset {
  expected_subset: py.RemoteArgument
  actual_set: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertCountEqual {
  first: py.RemoteArgument
  second: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertDTypeEqual {
  target: py.RemoteArgument
  expected_dtype: py.DType
}

export interface TestCase$assertDataclassEqual {
  first: py.RemoteArgument
  second: py.RemoteArgument
  msg?: py.Str | null | undefined
}

export interface TestCase$assertDeviceEqual {
  device1: py.RemoteArgument
  device2: py.RemoteArgument
  msg?: py.Str | null | undefined
}

export interface TestCase$assertDictAlmostEqual {
  a: py.Dict<string, py.RemoteArgument>
  b: py.Dict<string, py.RemoteArgument>
  places?: py.Int | null | undefined
  msg?: py.Str | null | undefined
  delta?: py.RemoteArgument | undefined
}

export interface TestCase$assertDictContainsSubset {
  subset: py.Dict<string, py.RemoteArgument>
  dictionary: py.Dict<string, py.RemoteArgument>
  msg?: py.Str | null | undefined
}

export interface TestCase$assertDictEqual {
  a: py.RemoteArgument
  b: py.RemoteArgument
  msg?: py.Str | null | undefined
}

export interface TestCase$assertEmpty {
  container: py.Str
  msg?: py.Str | null | undefined
}

export interface TestCase$assertEndsWith {
  actual: py.Str
  expected_end: py.Str
  msg?: py.Str | null | undefined
}

export interface TestCase$assertEqual {
  first: py.RemoteArgument
  second: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertEquals {
  [keyword: string]: any
}

export interface TestCase$assertFalse {
  expr: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertGreater {
  a: py.RemoteArgument
  b: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertGreaterEqual {
  a: py.RemoteArgument
  b: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertIn {
  member: py.RemoteArgument
  container: py.Str
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertIs {
  expr1: py.RemoteArgument
  expr2: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertIsInstance {
  obj: py.RemoteArgument
  cls: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertIsNone {
  obj: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertIsNot {
  expr1: py.RemoteArgument
  expr2: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertIsNotNone {
  obj: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertIsSubclass {
  cls: py.RemoteArgument
  superclass: py.RemoteArgument
  msg?: py.Str | null | undefined
}

export interface TestCase$assertItemsEqual {
  first: py.RemoteArgument
  second: py.RemoteArgument
  msg?: py.Str | null | undefined
}

export interface TestCase$assertJsonEqual {
  first: py.Str
  second: py.Str
  msg?: py.Str | null | undefined
}

export interface TestCase$assertLen {
  container: py.Str
  expected_len: py.RemoteArgument
  msg?: py.Str | null | undefined
}

export interface TestCase$assertLess {
  a: py.RemoteArgument
  b: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertLessEqual {
  a: py.RemoteArgument
  b: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertListEqual {
  list1: py.List<py.RemoteArgument>
  list2: py.List<py.RemoteArgument>
  msg?: py.Str | null | undefined
}

export interface TestCase$assertLogs {
  logger?: py.RemoteArgument | undefined
  level?: py.RemoteArgument | undefined
}

export interface TestCase$assertMappingEqual {
  a: py.Dict<string, py.RemoteArgument>
  b: py.Dict<string, py.RemoteArgument>
  msg?: py.Str | null | undefined
  mapping_type?: py.RemoteArgument | undefined
  check_values_equality?: py.Callable | undefined
}

export interface TestCase$assertMultiLineEqual {
  first: py.RemoteArgument
  second: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface TestCase$assertNDArrayNear {
  ndarray1: py.ArrayLike
  ndarray2: py.ArrayLike
  err: py.Float
  msg?: py.Str | null | undefined
}

export interface TestCase$assertNear {
  f1: py.Float
  f2: py.Float
  err: py.Float
  msg?: py.Str | null | undefined
}

export interface TestCase$assertNoCommonElements {
  expected_seq: py.RemoteArgument
  actual_seq: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertNoLogs {
  logger?: py.RemoteArgument | undefined
  level?: py.RemoteArgument | undefined
}

export interface TestCase$assertNotAllClose {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `1e-06` */
  rtol?: py.Float | undefined
  /** Default: `1e-06` */
  atol?: py.Float | undefined
  msg?: py.Str | null | undefined
}

export interface TestCase$assertNotAllEqual {
  a: py.RemoteArgument
  b: py.RemoteArgument
  msg?: py.Str | null | undefined
}

export interface TestCase$assertNotAlmostEqual {
  first: py.RemoteArgument
  second: py.RemoteArgument
  places?: py.RemoteArgument | undefined
  msg?: py.RemoteArgument | undefined
  delta?: py.RemoteArgument | undefined
}

export interface TestCase$assertNotAlmostEquals {
  [keyword: string]: any
}

export interface TestCase$assertNotEmpty {
  container: py.Str
  msg?: py.Str | null | undefined
}

export interface TestCase$assertNotEndsWith {
  actual: py.Str
  unexpected_end: py.Str
  msg?: py.Str | null | undefined
}

export interface TestCase$assertNotEqual {
  first: py.RemoteArgument
  second: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertNotEquals {
  [keyword: string]: any
}

export interface TestCase$assertNotIn {
  member: py.RemoteArgument
  container: py.Str
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertNotIsInstance {
  obj: py.RemoteArgument
  cls: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertNotIsSubclass {
  cls: py.RemoteArgument
  superclass: py.RemoteArgument
  msg?: py.Str | null | undefined
}

export interface TestCase$assertNotRegex {
  text: py.RemoteArgument
  unexpected_regex: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertNotRegexpMatches {
  [keyword: string]: any
}

export interface TestCase$assertNotStartsWith {
  actual: py.Str
  unexpected_start: py.Str
  msg?: py.Str | null | undefined
}

export interface TestCase$assertProtoEquals {
  expected_message_maybe_ascii: py.Str
  validate_message: py.Str
  msg?: py.Str | null | undefined
  relative_tolerance?: py.Float | null | undefined
}

export interface TestCase$assertProtoEqualsVersion {
  expected: py.RemoteArgument
  actual: py.RemoteArgument
  /** Default: `2474` */
  producer?: py.Int | undefined
  /** Default: `0` */
  min_consumer?: py.Int | undefined
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertRaises {
  expected_exception: py.RemoteArgument
  [keyword: string]: any
}

export interface TestCase$assertRaisesIncompatibleShapesError {
  exception_type?: py.ClassOf<'tensorflow.errors.InvalidArgumentError'> | undefined
}

export interface TestCase$assertRaisesOpError {
  expected_err_re_or_predicate: py.RemoteArgument
}

export interface TestCase$assertRaisesRegex {
  expected_exception: py.RemoteArgument
  expected_regex: py.RemoteArgument
  [keyword: string]: any
}

export interface TestCase$assertRaisesRegexp {
  expected_exception: py.RemoteArgument
  expected_regex: py.RemoteArgument
  [keyword: string]: any
}

export interface TestCase$assertRaisesWithLiteralMatch {
  expected_exception: py.RemoteArgument
  expected_exception_message: py.Str
  callable_obj?: py.Callable | null | undefined
  [keyword: string]: any
}

export interface TestCase$assertRaisesWithPredicateMatch {
  exception_type: py.RemoteArgument
  expected_err_re_or_predicate: py.RemoteArgument
}

export interface TestCase$assertRegex {
  text: py.RemoteArgument
  expected_regex: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertRegexMatch {
  actual_str: py.Str
  regexes: py.RemoteArgument
  message?: py.Str | null | undefined
}

export interface TestCase$assertRegexpMatches {
  [keyword: string]: any
}

export interface TestCase$assertSameElements {
  expected_seq: py.Items<py.RemoteArgument>
  actual_seq: py.Items<py.RemoteArgument>
  msg?: py.Str | null | undefined
}

export interface TestCase$assertSameStructure {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `'a'` */
  aname?: py.Str | undefined
  /** Default: `'b'` */
  bname?: py.Str | undefined
  msg?: py.Str | null | undefined
}

export interface TestCase$assertSequenceAlmostEqual {
  expected_seq: py.Items<py.RemoteArgument>
  actual_seq: py.Items<py.RemoteArgument>
  places?: py.Int | null | undefined
  msg?: py.Str | null | undefined
  delta?: py.RemoteArgument | undefined
}

export interface TestCase$assertSequenceEqual {
  seq1: py.Items<py.RemoteArgument>
  seq2: py.Items<py.RemoteArgument>
  msg?: py.Str | null | undefined
  seq_type?: py.RemoteArgument | undefined
}

export interface TestCase$assertSequenceStartsWith {
  prefix: py.RemoteArgument
  whole: py.Items<py.RemoteArgument>
  msg?: py.Str | null | undefined
}

export interface TestCase$assertSetEqual {
  set1: py.List<py.RemoteArgument>
  set2: py.List<py.RemoteArgument>
  msg?: py.Str | null | undefined
}

export interface TestCase$assertShapeEqual {
  input_a: py.TensorLike
  input_b: py.TensorLike
  msg?: py.Str | null | undefined
}

export interface TestCase$assertStartsWith {
  actual: py.Str
  expected_start: py.Str
  msg?: py.Str | null | undefined
}

export interface TestCase$assertTotallyOrdered {
  [keyword: string]: any
}

export interface TestCase$assertTrue {
  expr: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertTupleEqual {
  tuple1: py.List<py.RemoteArgument>
  tuple2: py.List<py.RemoteArgument>
  msg?: py.Str | null | undefined
}

export interface TestCase$assertUrlEqual {
  a: py.RemoteArgument
  b: py.RemoteArgument
  msg?: py.RemoteArgument | undefined
}

export interface TestCase$assertWarns {
  expected_warning: py.RemoteArgument
  [keyword: string]: any
}

export interface TestCase$assertWarnsRegex {
  expected_warning: py.RemoteArgument
  expected_regex: py.RemoteArgument
  [keyword: string]: any
}

export interface TestCase$assert_ {
  [keyword: string]: any
}

export interface TestCase$cached_session {
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
  /** Default: `True` */
  use_gpu?: py.Bool | undefined
  /** Default: `False` */
  force_gpu?: py.Bool | undefined
}

export interface TestCase$captureWritesToStream {
  stream: py.RemoteArgument
}

export interface TestCase$checkedThread {
  target: py.Callable
  args?: py.List<py.RemoteArgument> | null | undefined
  kwargs?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface TestCase$create_tempdir {
  name?: py.Str | null | undefined
  cleanup?: py.RemoteArgument | undefined
}

export interface TestCase$create_tempfile {
  file_path?: py.Str | null | undefined
  content?: py.Str | py.Bytes | null | undefined
  /** Default: `'w'` */
  mode?: py.Str | undefined
  /** Default: `'utf8'` */
  encoding?: py.Str | undefined
  /** Default: `'strict'` */
  errors?: py.Str | undefined
  cleanup?: py.RemoteArgument | undefined
}

export interface TestCase$enterClassContext {
  cm: py.RemoteArgument
}

export interface TestCase$enterContext {
  cm: py.RemoteArgument
}

export interface TestCase$evaluate {
  tensors: py.TensorLike | py.List<py.TensorLike>
}

export interface TestCase$evaluate_if_both_tensors {
  a: py.RemoteArgument
  b: py.RemoteArgument
}

export interface TestCase$fail {
  msg?: py.RemoteArgument | undefined
  user_msg?: py.RemoteArgument | undefined
}

export interface TestCase$failIf {
  [keyword: string]: any
}

export interface TestCase$failIfAlmostEqual {
  [keyword: string]: any
}

export interface TestCase$failIfEqual {
  [keyword: string]: any
}

export interface TestCase$failUnless {
  [keyword: string]: any
}

export interface TestCase$failUnlessAlmostEqual {
  [keyword: string]: any
}

export interface TestCase$failUnlessEqual {
  [keyword: string]: any
}

export interface TestCase$failUnlessRaises {
  [keyword: string]: any
}

export interface TestCase$get_recorded_properties {
  subtest?: py.RemoteArgument | undefined
}

export interface TestCase$record_property {
  property_name: py.Str
  property_value: py.RemoteArgument
}

export interface TestCase$run {
  result?: py.RemoteArgument | undefined
}

export interface TestCase$session {
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
  /** Default: `True` */
  use_gpu?: py.Bool | undefined
  /** Default: `False` */
  force_gpu?: py.Bool | undefined
}

export interface TestCase$skipTest {
  reason: py.RemoteArgument
}

export interface TestCase$subTest {
  msg?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface TestCase$test_session {
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
  /** Default: `True` */
  use_gpu?: py.Bool | undefined
  /** Default: `False` */
  force_gpu?: py.Bool | undefined
}

export interface TestCase extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.test.TestCase': true }
  (...args: py.Positional[]): py.Remote
  (...args: [...args: py.Positional[], keywords: TestCase$__call__]): py.Remote
  (keywords?: TestCase$__call__): py.Remote
  addCleanup(function_: py.Positional, ...args: py.Positional[]): py.Remote
  addCleanup(...args: [function_: py.Positional, ...args: py.Positional[], keywords: TestCase$addCleanup]): py.Remote
  addCleanup(function_: py.Positional, keywords?: TestCase$addCleanup): py.Remote
  addCleanup_dyn: py.RemoteFunction
  addTypeEqualityFunc(typeobj: py.DType, function_: py.Callable): py.Remote
  addTypeEqualityFunc(typeobj: py.DType, keywords: py.Rest<TestCase$addTypeEqualityFunc, 'typeobj'>): py.Remote
  addTypeEqualityFunc(keywords: TestCase$addTypeEqualityFunc): py.Remote
  addTypeEqualityFunc_dyn: py.RemoteFunction
  assertAllClose(a: py.Positional, b: py.Positional, rtol: py.Float, atol: py.Float, msg: py.Str | null): py.Remote
  assertAllClose(a: py.Positional, b: py.Positional, rtol: py.Float, atol: py.Float, keywords?: py.Rest<TestCase$assertAllClose, 'a' | 'b' | 'rtol' | 'atol'>): py.Remote
  assertAllClose(a: py.Positional, b: py.Positional, rtol: py.Float, keywords?: py.Rest<TestCase$assertAllClose, 'a' | 'b' | 'rtol'>): py.Remote
  assertAllClose(a: py.Positional, b: py.Positional, keywords?: py.Rest<TestCase$assertAllClose, 'a' | 'b'>): py.Remote
  assertAllClose(a: py.Positional, keywords: py.Rest<TestCase$assertAllClose, 'a'>): py.Remote
  assertAllClose(keywords: TestCase$assertAllClose): py.Remote
  assertAllClose_dyn: py.RemoteFunction
  assertAllCloseAccordingToType(a: py.Positional, b: py.Positional, rtol: py.Float, atol: py.Float, float_rtol: py.Float, float_atol?: py.Float, half_rtol?: py.Float, half_atol?: py.Float, bfloat16_rtol?: py.Float, bfloat16_atol?: py.Float, msg?: py.Str | null): py.Remote
  assertAllCloseAccordingToType(a: py.Positional, b: py.Positional, rtol: py.Float, atol: py.Float, keywords?: py.Rest<TestCase$assertAllCloseAccordingToType, 'a' | 'b' | 'rtol' | 'atol'>): py.Remote
  assertAllCloseAccordingToType(a: py.Positional, b: py.Positional, rtol: py.Float, keywords?: py.Rest<TestCase$assertAllCloseAccordingToType, 'a' | 'b' | 'rtol'>): py.Remote
  assertAllCloseAccordingToType(a: py.Positional, b: py.Positional, keywords?: py.Rest<TestCase$assertAllCloseAccordingToType, 'a' | 'b'>): py.Remote
  assertAllCloseAccordingToType(a: py.Positional, keywords: py.Rest<TestCase$assertAllCloseAccordingToType, 'a'>): py.Remote
  assertAllCloseAccordingToType(keywords: TestCase$assertAllCloseAccordingToType): py.Remote
  assertAllCloseAccordingToType_dyn: py.RemoteFunction
  assertAllEqual(a: py.Positional, b: py.Positional, msg: py.Str | null): py.Remote
  assertAllEqual(a: py.Positional, b: py.Positional, keywords?: py.Rest<TestCase$assertAllEqual, 'a' | 'b'>): py.Remote
  assertAllEqual(a: py.Positional, keywords: py.Rest<TestCase$assertAllEqual, 'a'>): py.Remote
  assertAllEqual(keywords: TestCase$assertAllEqual): py.Remote
  assertAllEqual_dyn: py.RemoteFunction
  assertAllGreater(a: py.Positional, comparison_target: py.Positional): py.Remote
  assertAllGreater(a: py.Positional, keywords: py.Rest<TestCase$assertAllGreater, 'a'>): py.Remote
  assertAllGreater(keywords: TestCase$assertAllGreater): py.Remote
  assertAllGreater_dyn: py.RemoteFunction
  assertAllGreaterEqual(a: py.Positional, comparison_target: py.Positional): py.Remote
  assertAllGreaterEqual(a: py.Positional, keywords: py.Rest<TestCase$assertAllGreaterEqual, 'a'>): py.Remote
  assertAllGreaterEqual(keywords: TestCase$assertAllGreaterEqual): py.Remote
  assertAllGreaterEqual_dyn: py.RemoteFunction
  assertAllInRange(target: py.Positional, lower_bound: py.Positional, upper_bound: py.Positional, open_lower_bound: py.Bool, open_upper_bound: py.Bool): py.Remote
  assertAllInRange(target: py.Positional, lower_bound: py.Positional, upper_bound: py.Positional, open_lower_bound: py.Bool, keywords?: py.Rest<TestCase$assertAllInRange, 'target' | 'lower_bound' | 'upper_bound' | 'open_lower_bound'>): py.Remote
  assertAllInRange(target: py.Positional, lower_bound: py.Positional, upper_bound: py.Positional, keywords?: py.Rest<TestCase$assertAllInRange, 'target' | 'lower_bound' | 'upper_bound'>): py.Remote
  assertAllInRange(target: py.Positional, lower_bound: py.Positional, keywords: py.Rest<TestCase$assertAllInRange, 'target' | 'lower_bound'>): py.Remote
  assertAllInRange(target: py.Positional, keywords: py.Rest<TestCase$assertAllInRange, 'target'>): py.Remote
  assertAllInRange(keywords: TestCase$assertAllInRange): py.Remote
  assertAllInRange_dyn: py.RemoteFunction
  assertAllInSet(target: py.Positional, expected_set: py.List<py.RemoteArgument>): py.Remote
  assertAllInSet(target: py.Positional, keywords: py.Rest<TestCase$assertAllInSet, 'target'>): py.Remote
  assertAllInSet(keywords: TestCase$assertAllInSet): py.Remote
  assertAllInSet_dyn: py.RemoteFunction
  assertAllLess(a: py.Positional, comparison_target: py.Positional): py.Remote
  assertAllLess(a: py.Positional, keywords: py.Rest<TestCase$assertAllLess, 'a'>): py.Remote
  assertAllLess(keywords: TestCase$assertAllLess): py.Remote
  assertAllLess_dyn: py.RemoteFunction
  assertAllLessEqual(a: py.Positional, comparison_target: py.Positional): py.Remote
  assertAllLessEqual(a: py.Positional, keywords: py.Rest<TestCase$assertAllLessEqual, 'a'>): py.Remote
  assertAllLessEqual(keywords: TestCase$assertAllLessEqual): py.Remote
  assertAllLessEqual_dyn: py.RemoteFunction
  assertAlmostEqual(first: py.Positional, second: py.Positional, places: py.Positional, msg: py.Positional, delta: py.Positional): py.Remote
  assertAlmostEqual(first: py.Positional, second: py.Positional, places: py.Positional, msg: py.Positional, keywords?: py.Rest<TestCase$assertAlmostEqual, 'first' | 'second' | 'places' | 'msg'>): py.Remote
  assertAlmostEqual(first: py.Positional, second: py.Positional, places: py.Positional, keywords?: py.Rest<TestCase$assertAlmostEqual, 'first' | 'second' | 'places'>): py.Remote
  assertAlmostEqual(first: py.Positional, second: py.Positional, keywords?: py.Rest<TestCase$assertAlmostEqual, 'first' | 'second'>): py.Remote
  assertAlmostEqual(first: py.Positional, keywords: py.Rest<TestCase$assertAlmostEqual, 'first'>): py.Remote
  assertAlmostEqual(keywords: TestCase$assertAlmostEqual): py.Remote
  assertAlmostEqual_dyn: py.RemoteFunction
  assertAlmostEquals(...args: py.Positional[]): py.Remote
  assertAlmostEquals(...args: [...args: py.Positional[], keywords: TestCase$assertAlmostEquals]): py.Remote
  assertAlmostEquals(keywords?: TestCase$assertAlmostEquals): py.Remote
  assertAlmostEquals_dyn: py.RemoteFunction
  assertArrayNear(farray1: py.List<py.RemoteArgument>, farray2: py.List<py.RemoteArgument>, err: py.Float, msg: py.Str | null): py.Remote
  assertArrayNear(farray1: py.List<py.RemoteArgument>, farray2: py.List<py.RemoteArgument>, err: py.Float, keywords?: py.Rest<TestCase$assertArrayNear, 'farray1' | 'farray2' | 'err'>): py.Remote
  assertArrayNear(farray1: py.List<py.RemoteArgument>, farray2: py.List<py.RemoteArgument>, keywords: py.Rest<TestCase$assertArrayNear, 'farray1' | 'farray2'>): py.Remote
  assertArrayNear(farray1: py.List<py.RemoteArgument>, keywords: py.Rest<TestCase$assertArrayNear, 'farray1'>): py.Remote
  assertArrayNear(keywords: TestCase$assertArrayNear): py.Remote
  assertArrayNear_dyn: py.RemoteFunction
  assertBetween(value: py.Positional, minv: py.Positional, maxv: py.Positional, msg: py.Positional): py.Remote
  assertBetween(value: py.Positional, minv: py.Positional, maxv: py.Positional, keywords?: py.Rest<TestCase$assertBetween, 'value' | 'minv' | 'maxv'>): py.Remote
  assertBetween(value: py.Positional, minv: py.Positional, keywords: py.Rest<TestCase$assertBetween, 'value' | 'minv'>): py.Remote
  assertBetween(value: py.Positional, keywords: py.Rest<TestCase$assertBetween, 'value'>): py.Remote
  assertBetween(keywords: TestCase$assertBetween): py.Remote
  assertBetween_dyn: py.RemoteFunction
  assertCommandFails(command: py.List<py.RemoteArgument> | py.Str, regexes: py.List<py.RemoteArgument>, env: py.Dict<string, py.RemoteArgument> | null, close_fds: py.Bool, msg: py.Str | null): py.Remote
  assertCommandFails(command: py.List<py.RemoteArgument> | py.Str, regexes: py.List<py.RemoteArgument>, env: py.Dict<string, py.RemoteArgument> | null, close_fds: py.Bool, keywords?: py.Rest<TestCase$assertCommandFails, 'command' | 'regexes' | 'env' | 'close_fds'>): py.Remote
  assertCommandFails(command: py.List<py.RemoteArgument> | py.Str, regexes: py.List<py.RemoteArgument>, env: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<TestCase$assertCommandFails, 'command' | 'regexes' | 'env'>): py.Remote
  assertCommandFails(command: py.List<py.RemoteArgument> | py.Str, regexes: py.List<py.RemoteArgument>, env: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  assertCommandFails(command: py.List<py.RemoteArgument> | py.Str, regexes: py.List<py.RemoteArgument>, keywords?: py.Rest<TestCase$assertCommandFails, 'command' | 'regexes'>): py.Remote
  assertCommandFails(command: py.List<py.RemoteArgument> | py.Str, keywords: py.Rest<TestCase$assertCommandFails, 'command'>): py.Remote
  assertCommandFails(keywords: TestCase$assertCommandFails): py.Remote
  assertCommandFails_dyn: py.RemoteFunction
  assertCommandSucceeds(command: py.List<py.RemoteArgument> | py.Str, regexes: py.List<py.RemoteArgument>, env: py.Dict<string, py.RemoteArgument> | null, close_fds: py.Bool, msg?: py.Str | null): py.Remote
  assertCommandSucceeds(command: py.List<py.RemoteArgument> | py.Str, regexes: py.List<py.RemoteArgument>, env: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<TestCase$assertCommandSucceeds, 'command' | 'regexes' | 'env'>): py.Remote
  assertCommandSucceeds(command: py.List<py.RemoteArgument> | py.Str, regexes: py.List<py.RemoteArgument>, env: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  assertCommandSucceeds(command: py.List<py.RemoteArgument> | py.Str, regexes: py.List<py.RemoteArgument>, keywords?: py.Rest<TestCase$assertCommandSucceeds, 'command' | 'regexes'>): py.Remote
  assertCommandSucceeds(command: py.List<py.RemoteArgument> | py.Str, keywords?: py.Rest<TestCase$assertCommandSucceeds, 'command'>): py.Remote
  assertCommandSucceeds(keywords: TestCase$assertCommandSucceeds): py.Remote
  assertCommandSucceeds_dyn: py.RemoteFunction
  assertContainsExactSubsequence(container: py.Str, subsequence: py.Positional, msg: py.Str | null): py.Remote
  assertContainsExactSubsequence(container: py.Str, subsequence: py.Positional, keywords?: py.Rest<TestCase$assertContainsExactSubsequence, 'container' | 'subsequence'>): py.Remote
  assertContainsExactSubsequence(container: py.Str, keywords: py.Rest<TestCase$assertContainsExactSubsequence, 'container'>): py.Remote
  assertContainsExactSubsequence(keywords: TestCase$assertContainsExactSubsequence): py.Remote
  assertContainsExactSubsequence_dyn: py.RemoteFunction
  assertContainsInOrder(strings: py.List<py.Str>, target: py.Str, msg: py.Str | null): py.Remote
  assertContainsInOrder(strings: py.List<py.Str>, target: py.Str, keywords?: py.Rest<TestCase$assertContainsInOrder, 'strings' | 'target'>): py.Remote
  assertContainsInOrder(strings: py.List<py.Str>, keywords: py.Rest<TestCase$assertContainsInOrder, 'strings'>): py.Remote
  assertContainsInOrder(keywords: TestCase$assertContainsInOrder): py.Remote
  assertContainsInOrder_dyn: py.RemoteFunction
  assertContainsSubsequence(container: py.Str, subsequence: py.Positional, msg: py.Str | null): py.Remote
  assertContainsSubsequence(container: py.Str, subsequence: py.Positional, keywords?: py.Rest<TestCase$assertContainsSubsequence, 'container' | 'subsequence'>): py.Remote
  assertContainsSubsequence(container: py.Str, keywords: py.Rest<TestCase$assertContainsSubsequence, 'container'>): py.Remote
  assertContainsSubsequence(keywords: TestCase$assertContainsSubsequence): py.Remote
  assertContainsSubsequence_dyn: py.RemoteFunction
  assertContainsSubset(expected_subset: py.Positional, actual_set: py.Positional, msg: py.Positional): py.Remote
  assertContainsSubset(expected_subset: py.Positional, actual_set: py.Positional, keywords?: py.Rest<TestCase$assertContainsSubset, 'expected_subset' | 'actual_set'>): py.Remote
  assertContainsSubset(expected_subset: py.Positional, keywords: py.Rest<TestCase$assertContainsSubset, 'expected_subset'>): py.Remote
  assertContainsSubset(keywords: TestCase$assertContainsSubset): py.Remote
  assertContainsSubset_dyn: py.RemoteFunction
  assertCountEqual(first: py.Positional, second: py.Positional, msg: py.Positional): py.Remote
  assertCountEqual(first: py.Positional, second: py.Positional, keywords?: py.Rest<TestCase$assertCountEqual, 'first' | 'second'>): py.Remote
  assertCountEqual(first: py.Positional, keywords: py.Rest<TestCase$assertCountEqual, 'first'>): py.Remote
  assertCountEqual(keywords: TestCase$assertCountEqual): py.Remote
  assertCountEqual_dyn: py.RemoteFunction
  assertDTypeEqual(target: py.Positional, expected_dtype: py.DType): py.Remote
  assertDTypeEqual(target: py.Positional, keywords: py.Rest<TestCase$assertDTypeEqual, 'target'>): py.Remote
  assertDTypeEqual(keywords: TestCase$assertDTypeEqual): py.Remote
  assertDTypeEqual_dyn: py.RemoteFunction
  assertDataclassEqual(first: py.Positional, second: py.Positional, msg: py.Str | null): py.Remote
  assertDataclassEqual(first: py.Positional, second: py.Positional, keywords?: py.Rest<TestCase$assertDataclassEqual, 'first' | 'second'>): py.Remote
  assertDataclassEqual(first: py.Positional, keywords: py.Rest<TestCase$assertDataclassEqual, 'first'>): py.Remote
  assertDataclassEqual(keywords: TestCase$assertDataclassEqual): py.Remote
  assertDataclassEqual_dyn: py.RemoteFunction
  assertDeviceEqual(device1: py.Positional, device2: py.Positional, msg: py.Str | null): py.Remote
  assertDeviceEqual(device1: py.Positional, device2: py.Positional, keywords?: py.Rest<TestCase$assertDeviceEqual, 'device1' | 'device2'>): py.Remote
  assertDeviceEqual(device1: py.Positional, keywords: py.Rest<TestCase$assertDeviceEqual, 'device1'>): py.Remote
  assertDeviceEqual(keywords: TestCase$assertDeviceEqual): py.Remote
  assertDeviceEqual_dyn: py.RemoteFunction
  assertDictAlmostEqual(a: py.Dict<string, py.RemoteArgument>, b: py.Dict<string, py.RemoteArgument>, places: py.Int | null, msg: py.Str | null, delta: py.Positional): py.Remote
  assertDictAlmostEqual(a: py.Dict<string, py.RemoteArgument>, b: py.Dict<string, py.RemoteArgument>, places: py.Int | null, msg: py.Str | null, keywords?: py.Rest<TestCase$assertDictAlmostEqual, 'a' | 'b' | 'places' | 'msg'>): py.Remote
  assertDictAlmostEqual(a: py.Dict<string, py.RemoteArgument>, b: py.Dict<string, py.RemoteArgument>, places: py.Int | null, keywords?: py.Rest<TestCase$assertDictAlmostEqual, 'a' | 'b' | 'places'>): py.Remote
  assertDictAlmostEqual(a: py.Dict<string, py.RemoteArgument>, b: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<TestCase$assertDictAlmostEqual, 'a' | 'b'>): py.Remote
  assertDictAlmostEqual(a: py.Dict<string, py.RemoteArgument>, b: py.LastDict<string, py.RemoteArgument>): py.Remote
  assertDictAlmostEqual(a: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<TestCase$assertDictAlmostEqual, 'a'>): py.Remote
  assertDictAlmostEqual(keywords: TestCase$assertDictAlmostEqual): py.Remote
  assertDictAlmostEqual_dyn: py.RemoteFunction
  assertDictContainsSubset(subset: py.Dict<string, py.RemoteArgument>, dictionary: py.Dict<string, py.RemoteArgument>, msg: py.Str | null): py.Remote
  assertDictContainsSubset(subset: py.Dict<string, py.RemoteArgument>, dictionary: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<TestCase$assertDictContainsSubset, 'subset' | 'dictionary'>): py.Remote
  assertDictContainsSubset(subset: py.Dict<string, py.RemoteArgument>, dictionary: py.LastDict<string, py.RemoteArgument>): py.Remote
  assertDictContainsSubset(subset: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<TestCase$assertDictContainsSubset, 'subset'>): py.Remote
  assertDictContainsSubset(keywords: TestCase$assertDictContainsSubset): py.Remote
  assertDictContainsSubset_dyn: py.RemoteFunction
  assertDictEqual(a: py.Positional, b: py.Positional, msg: py.Str | null): py.Remote
  assertDictEqual(a: py.Positional, b: py.Positional, keywords?: py.Rest<TestCase$assertDictEqual, 'a' | 'b'>): py.Remote
  assertDictEqual(a: py.Positional, keywords: py.Rest<TestCase$assertDictEqual, 'a'>): py.Remote
  assertDictEqual(keywords: TestCase$assertDictEqual): py.Remote
  assertDictEqual_dyn: py.RemoteFunction
  assertEmpty(container: py.Str, msg: py.Str | null): py.Remote
  assertEmpty(container: py.Str, keywords?: py.Rest<TestCase$assertEmpty, 'container'>): py.Remote
  assertEmpty(keywords: TestCase$assertEmpty): py.Remote
  assertEmpty_dyn: py.RemoteFunction
  assertEndsWith(actual: py.Str, expected_end: py.Str, msg: py.Str | null): py.Remote
  assertEndsWith(actual: py.Str, expected_end: py.Str, keywords?: py.Rest<TestCase$assertEndsWith, 'actual' | 'expected_end'>): py.Remote
  assertEndsWith(actual: py.Str, keywords: py.Rest<TestCase$assertEndsWith, 'actual'>): py.Remote
  assertEndsWith(keywords: TestCase$assertEndsWith): py.Remote
  assertEndsWith_dyn: py.RemoteFunction
  assertEqual(first: py.Positional, second: py.Positional, msg: py.Positional): py.Remote
  assertEqual(first: py.Positional, second: py.Positional, keywords?: py.Rest<TestCase$assertEqual, 'first' | 'second'>): py.Remote
  assertEqual(first: py.Positional, keywords: py.Rest<TestCase$assertEqual, 'first'>): py.Remote
  assertEqual(keywords: TestCase$assertEqual): py.Remote
  assertEqual_dyn: py.RemoteFunction
  assertEquals(...args: py.Positional[]): py.Remote
  assertEquals(...args: [...args: py.Positional[], keywords: TestCase$assertEquals]): py.Remote
  assertEquals(keywords?: TestCase$assertEquals): py.Remote
  assertEquals_dyn: py.RemoteFunction
  assertFalse(expr: py.Positional, msg: py.Positional): py.Remote
  assertFalse(expr: py.Positional, keywords?: py.Rest<TestCase$assertFalse, 'expr'>): py.Remote
  assertFalse(keywords: TestCase$assertFalse): py.Remote
  assertFalse_dyn: py.RemoteFunction
  assertGreater(a: py.Positional, b: py.Positional, msg: py.Positional): py.Remote
  assertGreater(a: py.Positional, b: py.Positional, keywords?: py.Rest<TestCase$assertGreater, 'a' | 'b'>): py.Remote
  assertGreater(a: py.Positional, keywords: py.Rest<TestCase$assertGreater, 'a'>): py.Remote
  assertGreater(keywords: TestCase$assertGreater): py.Remote
  assertGreater_dyn: py.RemoteFunction
  assertGreaterEqual(a: py.Positional, b: py.Positional, msg: py.Positional): py.Remote
  assertGreaterEqual(a: py.Positional, b: py.Positional, keywords?: py.Rest<TestCase$assertGreaterEqual, 'a' | 'b'>): py.Remote
  assertGreaterEqual(a: py.Positional, keywords: py.Rest<TestCase$assertGreaterEqual, 'a'>): py.Remote
  assertGreaterEqual(keywords: TestCase$assertGreaterEqual): py.Remote
  assertGreaterEqual_dyn: py.RemoteFunction
  assertIn(member: py.Positional, container: py.Str, msg: py.Positional): py.Remote
  assertIn(member: py.Positional, container: py.Str, keywords?: py.Rest<TestCase$assertIn, 'member' | 'container'>): py.Remote
  assertIn(member: py.Positional, keywords: py.Rest<TestCase$assertIn, 'member'>): py.Remote
  assertIn(keywords: TestCase$assertIn): py.Remote
  assertIn_dyn: py.RemoteFunction
  assertIs(expr1: py.Positional, expr2: py.Positional, msg: py.Positional): py.Remote
  assertIs(expr1: py.Positional, expr2: py.Positional, keywords?: py.Rest<TestCase$assertIs, 'expr1' | 'expr2'>): py.Remote
  assertIs(expr1: py.Positional, keywords: py.Rest<TestCase$assertIs, 'expr1'>): py.Remote
  assertIs(keywords: TestCase$assertIs): py.Remote
  assertIs_dyn: py.RemoteFunction
  assertIsInstance(obj: py.Positional, cls: py.Positional, msg: py.Positional): py.Remote
  assertIsInstance(obj: py.Positional, cls: py.Positional, keywords?: py.Rest<TestCase$assertIsInstance, 'obj' | 'cls'>): py.Remote
  assertIsInstance(obj: py.Positional, keywords: py.Rest<TestCase$assertIsInstance, 'obj'>): py.Remote
  assertIsInstance(keywords: TestCase$assertIsInstance): py.Remote
  assertIsInstance_dyn: py.RemoteFunction
  assertIsNone(obj: py.Positional, msg: py.Positional): py.Remote
  assertIsNone(obj: py.Positional, keywords?: py.Rest<TestCase$assertIsNone, 'obj'>): py.Remote
  assertIsNone(keywords: TestCase$assertIsNone): py.Remote
  assertIsNone_dyn: py.RemoteFunction
  assertIsNot(expr1: py.Positional, expr2: py.Positional, msg: py.Positional): py.Remote
  assertIsNot(expr1: py.Positional, expr2: py.Positional, keywords?: py.Rest<TestCase$assertIsNot, 'expr1' | 'expr2'>): py.Remote
  assertIsNot(expr1: py.Positional, keywords: py.Rest<TestCase$assertIsNot, 'expr1'>): py.Remote
  assertIsNot(keywords: TestCase$assertIsNot): py.Remote
  assertIsNot_dyn: py.RemoteFunction
  assertIsNotNone(obj: py.Positional, msg: py.Positional): py.Remote
  assertIsNotNone(obj: py.Positional, keywords?: py.Rest<TestCase$assertIsNotNone, 'obj'>): py.Remote
  assertIsNotNone(keywords: TestCase$assertIsNotNone): py.Remote
  assertIsNotNone_dyn: py.RemoteFunction
  assertIsSubclass(cls: py.Positional, superclass: py.Positional, msg: py.Str | null): py.Remote
  assertIsSubclass(cls: py.Positional, superclass: py.Positional, keywords?: py.Rest<TestCase$assertIsSubclass, 'cls' | 'superclass'>): py.Remote
  assertIsSubclass(cls: py.Positional, keywords: py.Rest<TestCase$assertIsSubclass, 'cls'>): py.Remote
  assertIsSubclass(keywords: TestCase$assertIsSubclass): py.Remote
  assertIsSubclass_dyn: py.RemoteFunction
  assertItemsEqual(first: py.Positional, second: py.Positional, msg: py.Str | null): py.Remote
  assertItemsEqual(first: py.Positional, second: py.Positional, keywords?: py.Rest<TestCase$assertItemsEqual, 'first' | 'second'>): py.Remote
  assertItemsEqual(first: py.Positional, keywords: py.Rest<TestCase$assertItemsEqual, 'first'>): py.Remote
  assertItemsEqual(keywords: TestCase$assertItemsEqual): py.Remote
  assertItemsEqual_dyn: py.RemoteFunction
  assertJsonEqual(first: py.Str, second: py.Str, msg: py.Str | null): py.Remote
  assertJsonEqual(first: py.Str, second: py.Str, keywords?: py.Rest<TestCase$assertJsonEqual, 'first' | 'second'>): py.Remote
  assertJsonEqual(first: py.Str, keywords: py.Rest<TestCase$assertJsonEqual, 'first'>): py.Remote
  assertJsonEqual(keywords: TestCase$assertJsonEqual): py.Remote
  assertJsonEqual_dyn: py.RemoteFunction
  assertLen(container: py.Str, expected_len: py.Positional, msg: py.Str | null): py.Remote
  assertLen(container: py.Str, expected_len: py.Positional, keywords?: py.Rest<TestCase$assertLen, 'container' | 'expected_len'>): py.Remote
  assertLen(container: py.Str, keywords: py.Rest<TestCase$assertLen, 'container'>): py.Remote
  assertLen(keywords: TestCase$assertLen): py.Remote
  assertLen_dyn: py.RemoteFunction
  assertLess(a: py.Positional, b: py.Positional, msg: py.Positional): py.Remote
  assertLess(a: py.Positional, b: py.Positional, keywords?: py.Rest<TestCase$assertLess, 'a' | 'b'>): py.Remote
  assertLess(a: py.Positional, keywords: py.Rest<TestCase$assertLess, 'a'>): py.Remote
  assertLess(keywords: TestCase$assertLess): py.Remote
  assertLess_dyn: py.RemoteFunction
  assertLessEqual(a: py.Positional, b: py.Positional, msg: py.Positional): py.Remote
  assertLessEqual(a: py.Positional, b: py.Positional, keywords?: py.Rest<TestCase$assertLessEqual, 'a' | 'b'>): py.Remote
  assertLessEqual(a: py.Positional, keywords: py.Rest<TestCase$assertLessEqual, 'a'>): py.Remote
  assertLessEqual(keywords: TestCase$assertLessEqual): py.Remote
  assertLessEqual_dyn: py.RemoteFunction
  assertListEqual(list1: py.List<py.RemoteArgument>, list2: py.List<py.RemoteArgument>, msg: py.Str | null): py.Remote
  assertListEqual(list1: py.List<py.RemoteArgument>, list2: py.List<py.RemoteArgument>, keywords?: py.Rest<TestCase$assertListEqual, 'list1' | 'list2'>): py.Remote
  assertListEqual(list1: py.List<py.RemoteArgument>, keywords: py.Rest<TestCase$assertListEqual, 'list1'>): py.Remote
  assertListEqual(keywords: TestCase$assertListEqual): py.Remote
  assertListEqual_dyn: py.RemoteFunction
  assertLogs(logger: py.Positional, level: py.Positional): py.Remote
  assertLogs(logger: py.Positional, keywords?: py.Rest<TestCase$assertLogs, 'logger'>): py.Remote
  assertLogs(keywords?: TestCase$assertLogs): py.Remote
  assertLogs_dyn: py.RemoteFunction
  assertMappingEqual(a: py.Dict<string, py.RemoteArgument>, b: py.Dict<string, py.RemoteArgument>, msg: py.Str | null, mapping_type: py.Positional, check_values_equality: py.Callable): py.Remote
  assertMappingEqual(a: py.Dict<string, py.RemoteArgument>, b: py.Dict<string, py.RemoteArgument>, msg: py.Str | null, mapping_type: py.Positional, keywords?: py.Rest<TestCase$assertMappingEqual, 'a' | 'b' | 'msg' | 'mapping_type'>): py.Remote
  assertMappingEqual(a: py.Dict<string, py.RemoteArgument>, b: py.Dict<string, py.RemoteArgument>, msg: py.Str | null, keywords?: py.Rest<TestCase$assertMappingEqual, 'a' | 'b' | 'msg'>): py.Remote
  assertMappingEqual(a: py.Dict<string, py.RemoteArgument>, b: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<TestCase$assertMappingEqual, 'a' | 'b'>): py.Remote
  assertMappingEqual(a: py.Dict<string, py.RemoteArgument>, b: py.LastDict<string, py.RemoteArgument>): py.Remote
  assertMappingEqual(a: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<TestCase$assertMappingEqual, 'a'>): py.Remote
  assertMappingEqual(keywords: TestCase$assertMappingEqual): py.Remote
  assertMappingEqual_dyn: py.RemoteFunction
  assertMultiLineEqual(first: py.Positional, second: py.Positional, msg: py.Positional, keywords?: py.Rest<TestCase$assertMultiLineEqual, 'first' | 'second' | 'msg'>): py.Remote
  assertMultiLineEqual(first: py.Positional, second: py.Positional, keywords?: py.Rest<TestCase$assertMultiLineEqual, 'first' | 'second'>): py.Remote
  assertMultiLineEqual(first: py.Positional, keywords: py.Rest<TestCase$assertMultiLineEqual, 'first'>): py.Remote
  assertMultiLineEqual(keywords: TestCase$assertMultiLineEqual): py.Remote
  assertMultiLineEqual_dyn: py.RemoteFunction
  assertNDArrayNear(ndarray1: py.ArrayLike, ndarray2: py.ArrayLike, err: py.Float, msg: py.Str | null): py.Remote
  assertNDArrayNear(ndarray1: py.ArrayLike, ndarray2: py.ArrayLike, err: py.Float, keywords?: py.Rest<TestCase$assertNDArrayNear, 'ndarray1' | 'ndarray2' | 'err'>): py.Remote
  assertNDArrayNear(ndarray1: py.ArrayLike, ndarray2: py.ArrayLike, keywords: py.Rest<TestCase$assertNDArrayNear, 'ndarray1' | 'ndarray2'>): py.Remote
  assertNDArrayNear(ndarray1: py.ArrayLike, keywords: py.Rest<TestCase$assertNDArrayNear, 'ndarray1'>): py.Remote
  assertNDArrayNear(keywords: TestCase$assertNDArrayNear): py.Remote
  assertNDArrayNear_dyn: py.RemoteFunction
  assertNear(f1: py.Float, f2: py.Float, err: py.Float, msg: py.Str | null): py.Remote
  assertNear(f1: py.Float, f2: py.Float, err: py.Float, keywords?: py.Rest<TestCase$assertNear, 'f1' | 'f2' | 'err'>): py.Remote
  assertNear(f1: py.Float, f2: py.Float, keywords: py.Rest<TestCase$assertNear, 'f1' | 'f2'>): py.Remote
  assertNear(f1: py.Float, keywords: py.Rest<TestCase$assertNear, 'f1'>): py.Remote
  assertNear(keywords: TestCase$assertNear): py.Remote
  assertNear_dyn: py.RemoteFunction
  assertNoCommonElements(expected_seq: py.Positional, actual_seq: py.Positional, msg: py.Positional): py.Remote
  assertNoCommonElements(expected_seq: py.Positional, actual_seq: py.Positional, keywords?: py.Rest<TestCase$assertNoCommonElements, 'expected_seq' | 'actual_seq'>): py.Remote
  assertNoCommonElements(expected_seq: py.Positional, keywords: py.Rest<TestCase$assertNoCommonElements, 'expected_seq'>): py.Remote
  assertNoCommonElements(keywords: TestCase$assertNoCommonElements): py.Remote
  assertNoCommonElements_dyn: py.RemoteFunction
  assertNoLogs(logger: py.Positional, level: py.Positional): py.Remote
  assertNoLogs(logger: py.Positional, keywords?: py.Rest<TestCase$assertNoLogs, 'logger'>): py.Remote
  assertNoLogs(keywords?: TestCase$assertNoLogs): py.Remote
  assertNoLogs_dyn: py.RemoteFunction
  assertNotAllClose(a: py.Positional, b: py.Positional, rtol: py.Float, atol: py.Float, msg: py.Str | null): py.Remote
  assertNotAllClose(a: py.Positional, b: py.Positional, rtol: py.Float, atol: py.Float, keywords?: py.Rest<TestCase$assertNotAllClose, 'a' | 'b' | 'rtol' | 'atol'>): py.Remote
  assertNotAllClose(a: py.Positional, b: py.Positional, rtol: py.Float, keywords?: py.Rest<TestCase$assertNotAllClose, 'a' | 'b' | 'rtol'>): py.Remote
  assertNotAllClose(a: py.Positional, b: py.Positional, keywords?: py.Rest<TestCase$assertNotAllClose, 'a' | 'b'>): py.Remote
  assertNotAllClose(a: py.Positional, keywords: py.Rest<TestCase$assertNotAllClose, 'a'>): py.Remote
  assertNotAllClose(keywords: TestCase$assertNotAllClose): py.Remote
  assertNotAllClose_dyn: py.RemoteFunction
  assertNotAllEqual(a: py.Positional, b: py.Positional, msg: py.Str | null): py.Remote
  assertNotAllEqual(a: py.Positional, b: py.Positional, keywords?: py.Rest<TestCase$assertNotAllEqual, 'a' | 'b'>): py.Remote
  assertNotAllEqual(a: py.Positional, keywords: py.Rest<TestCase$assertNotAllEqual, 'a'>): py.Remote
  assertNotAllEqual(keywords: TestCase$assertNotAllEqual): py.Remote
  assertNotAllEqual_dyn: py.RemoteFunction
  assertNotAlmostEqual(first: py.Positional, second: py.Positional, places: py.Positional, msg: py.Positional, delta: py.Positional): py.Remote
  assertNotAlmostEqual(first: py.Positional, second: py.Positional, places: py.Positional, msg: py.Positional, keywords?: py.Rest<TestCase$assertNotAlmostEqual, 'first' | 'second' | 'places' | 'msg'>): py.Remote
  assertNotAlmostEqual(first: py.Positional, second: py.Positional, places: py.Positional, keywords?: py.Rest<TestCase$assertNotAlmostEqual, 'first' | 'second' | 'places'>): py.Remote
  assertNotAlmostEqual(first: py.Positional, second: py.Positional, keywords?: py.Rest<TestCase$assertNotAlmostEqual, 'first' | 'second'>): py.Remote
  assertNotAlmostEqual(first: py.Positional, keywords: py.Rest<TestCase$assertNotAlmostEqual, 'first'>): py.Remote
  assertNotAlmostEqual(keywords: TestCase$assertNotAlmostEqual): py.Remote
  assertNotAlmostEqual_dyn: py.RemoteFunction
  assertNotAlmostEquals(...args: py.Positional[]): py.Remote
  assertNotAlmostEquals(...args: [...args: py.Positional[], keywords: TestCase$assertNotAlmostEquals]): py.Remote
  assertNotAlmostEquals(keywords?: TestCase$assertNotAlmostEquals): py.Remote
  assertNotAlmostEquals_dyn: py.RemoteFunction
  assertNotEmpty(container: py.Str, msg: py.Str | null): py.Remote
  assertNotEmpty(container: py.Str, keywords?: py.Rest<TestCase$assertNotEmpty, 'container'>): py.Remote
  assertNotEmpty(keywords: TestCase$assertNotEmpty): py.Remote
  assertNotEmpty_dyn: py.RemoteFunction
  assertNotEndsWith(actual: py.Str, unexpected_end: py.Str, msg: py.Str | null): py.Remote
  assertNotEndsWith(actual: py.Str, unexpected_end: py.Str, keywords?: py.Rest<TestCase$assertNotEndsWith, 'actual' | 'unexpected_end'>): py.Remote
  assertNotEndsWith(actual: py.Str, keywords: py.Rest<TestCase$assertNotEndsWith, 'actual'>): py.Remote
  assertNotEndsWith(keywords: TestCase$assertNotEndsWith): py.Remote
  assertNotEndsWith_dyn: py.RemoteFunction
  assertNotEqual(first: py.Positional, second: py.Positional, msg: py.Positional): py.Remote
  assertNotEqual(first: py.Positional, second: py.Positional, keywords?: py.Rest<TestCase$assertNotEqual, 'first' | 'second'>): py.Remote
  assertNotEqual(first: py.Positional, keywords: py.Rest<TestCase$assertNotEqual, 'first'>): py.Remote
  assertNotEqual(keywords: TestCase$assertNotEqual): py.Remote
  assertNotEqual_dyn: py.RemoteFunction
  assertNotEquals(...args: py.Positional[]): py.Remote
  assertNotEquals(...args: [...args: py.Positional[], keywords: TestCase$assertNotEquals]): py.Remote
  assertNotEquals(keywords?: TestCase$assertNotEquals): py.Remote
  assertNotEquals_dyn: py.RemoteFunction
  assertNotIn(member: py.Positional, container: py.Str, msg: py.Positional): py.Remote
  assertNotIn(member: py.Positional, container: py.Str, keywords?: py.Rest<TestCase$assertNotIn, 'member' | 'container'>): py.Remote
  assertNotIn(member: py.Positional, keywords: py.Rest<TestCase$assertNotIn, 'member'>): py.Remote
  assertNotIn(keywords: TestCase$assertNotIn): py.Remote
  assertNotIn_dyn: py.RemoteFunction
  assertNotIsInstance(obj: py.Positional, cls: py.Positional, msg: py.Positional): py.Remote
  assertNotIsInstance(obj: py.Positional, cls: py.Positional, keywords?: py.Rest<TestCase$assertNotIsInstance, 'obj' | 'cls'>): py.Remote
  assertNotIsInstance(obj: py.Positional, keywords: py.Rest<TestCase$assertNotIsInstance, 'obj'>): py.Remote
  assertNotIsInstance(keywords: TestCase$assertNotIsInstance): py.Remote
  assertNotIsInstance_dyn: py.RemoteFunction
  assertNotIsSubclass(cls: py.Positional, superclass: py.Positional, msg: py.Str | null): py.Remote
  assertNotIsSubclass(cls: py.Positional, superclass: py.Positional, keywords?: py.Rest<TestCase$assertNotIsSubclass, 'cls' | 'superclass'>): py.Remote
  assertNotIsSubclass(cls: py.Positional, keywords: py.Rest<TestCase$assertNotIsSubclass, 'cls'>): py.Remote
  assertNotIsSubclass(keywords: TestCase$assertNotIsSubclass): py.Remote
  assertNotIsSubclass_dyn: py.RemoteFunction
  assertNotRegex(text: py.Positional, unexpected_regex: py.Positional, msg: py.Positional): py.Remote
  assertNotRegex(text: py.Positional, unexpected_regex: py.Positional, keywords?: py.Rest<TestCase$assertNotRegex, 'text' | 'unexpected_regex'>): py.Remote
  assertNotRegex(text: py.Positional, keywords: py.Rest<TestCase$assertNotRegex, 'text'>): py.Remote
  assertNotRegex(keywords: TestCase$assertNotRegex): py.Remote
  assertNotRegex_dyn: py.RemoteFunction
  assertNotRegexpMatches(...args: py.Positional[]): py.Remote
  assertNotRegexpMatches(...args: [...args: py.Positional[], keywords: TestCase$assertNotRegexpMatches]): py.Remote
  assertNotRegexpMatches(keywords?: TestCase$assertNotRegexpMatches): py.Remote
  assertNotRegexpMatches_dyn: py.RemoteFunction
  assertNotStartsWith(actual: py.Str, unexpected_start: py.Str, msg: py.Str | null): py.Remote
  assertNotStartsWith(actual: py.Str, unexpected_start: py.Str, keywords?: py.Rest<TestCase$assertNotStartsWith, 'actual' | 'unexpected_start'>): py.Remote
  assertNotStartsWith(actual: py.Str, keywords: py.Rest<TestCase$assertNotStartsWith, 'actual'>): py.Remote
  assertNotStartsWith(keywords: TestCase$assertNotStartsWith): py.Remote
  assertNotStartsWith_dyn: py.RemoteFunction
  assertProtoEquals(expected_message_maybe_ascii: py.Str, validate_message: py.Str, msg: py.Str | null, relative_tolerance: py.Float | null): py.Remote
  assertProtoEquals(expected_message_maybe_ascii: py.Str, validate_message: py.Str, msg: py.Str | null, keywords?: py.Rest<TestCase$assertProtoEquals, 'expected_message_maybe_ascii' | 'validate_message' | 'msg'>): py.Remote
  assertProtoEquals(expected_message_maybe_ascii: py.Str, validate_message: py.Str, keywords?: py.Rest<TestCase$assertProtoEquals, 'expected_message_maybe_ascii' | 'validate_message'>): py.Remote
  assertProtoEquals(expected_message_maybe_ascii: py.Str, keywords: py.Rest<TestCase$assertProtoEquals, 'expected_message_maybe_ascii'>): py.Remote
  assertProtoEquals(keywords: TestCase$assertProtoEquals): py.Remote
  assertProtoEquals_dyn: py.RemoteFunction
  assertProtoEqualsVersion(expected: py.Positional, actual: py.Positional, producer: py.Int, min_consumer: py.Int, msg: py.Positional): py.Remote
  assertProtoEqualsVersion(expected: py.Positional, actual: py.Positional, producer: py.Int, min_consumer: py.Int, keywords?: py.Rest<TestCase$assertProtoEqualsVersion, 'expected' | 'actual' | 'producer' | 'min_consumer'>): py.Remote
  assertProtoEqualsVersion(expected: py.Positional, actual: py.Positional, producer: py.Int, keywords?: py.Rest<TestCase$assertProtoEqualsVersion, 'expected' | 'actual' | 'producer'>): py.Remote
  assertProtoEqualsVersion(expected: py.Positional, actual: py.Positional, keywords?: py.Rest<TestCase$assertProtoEqualsVersion, 'expected' | 'actual'>): py.Remote
  assertProtoEqualsVersion(expected: py.Positional, keywords: py.Rest<TestCase$assertProtoEqualsVersion, 'expected'>): py.Remote
  assertProtoEqualsVersion(keywords: TestCase$assertProtoEqualsVersion): py.Remote
  assertProtoEqualsVersion_dyn: py.RemoteFunction
  assertRaises(expected_exception: py.Positional, ...args: py.Positional[]): py.Remote
  assertRaises(...args: [expected_exception: py.Positional, ...args: py.Positional[], keywords: py.Rest<TestCase$assertRaises, 'expected_exception'>]): py.Remote
  assertRaises(expected_exception: py.Positional, keywords?: py.Rest<TestCase$assertRaises, 'expected_exception'>): py.Remote
  assertRaises(keywords: TestCase$assertRaises): py.Remote
  assertRaises_dyn: py.RemoteFunction
  assertRaisesIncompatibleShapesError(exception_type: py.ClassOf<'tensorflow.errors.InvalidArgumentError'>): py.Remote
  assertRaisesIncompatibleShapesError(keywords?: TestCase$assertRaisesIncompatibleShapesError): py.Remote
  assertRaisesIncompatibleShapesError_dyn: py.RemoteFunction
  assertRaisesOpError(expected_err_re_or_predicate: py.Positional): py.Remote
  assertRaisesOpError(keywords: TestCase$assertRaisesOpError): py.Remote
  assertRaisesOpError_dyn: py.RemoteFunction
  assertRaisesRegex(expected_exception: py.Positional, expected_regex: py.Positional, ...args: py.Positional[]): py.Remote
  assertRaisesRegex(...args: [expected_exception: py.Positional, expected_regex: py.Positional, ...args: py.Positional[], keywords: py.Rest<TestCase$assertRaisesRegex, 'expected_exception' | 'expected_regex'>]): py.Remote
  assertRaisesRegex(expected_exception: py.Positional, expected_regex: py.Positional, keywords?: py.Rest<TestCase$assertRaisesRegex, 'expected_exception' | 'expected_regex'>): py.Remote
  assertRaisesRegex(expected_exception: py.Positional, keywords: py.Rest<TestCase$assertRaisesRegex, 'expected_exception'>): py.Remote
  assertRaisesRegex(keywords: TestCase$assertRaisesRegex): py.Remote
  assertRaisesRegex_dyn: py.RemoteFunction
  assertRaisesRegexp(expected_exception: py.Positional, expected_regex: py.Positional, ...args: py.Positional[]): py.Remote
  assertRaisesRegexp(...args: [expected_exception: py.Positional, expected_regex: py.Positional, ...args: py.Positional[], keywords: py.Rest<TestCase$assertRaisesRegexp, 'expected_exception' | 'expected_regex'>]): py.Remote
  assertRaisesRegexp(expected_exception: py.Positional, expected_regex: py.Positional, keywords?: py.Rest<TestCase$assertRaisesRegexp, 'expected_exception' | 'expected_regex'>): py.Remote
  assertRaisesRegexp(expected_exception: py.Positional, keywords: py.Rest<TestCase$assertRaisesRegexp, 'expected_exception'>): py.Remote
  assertRaisesRegexp(keywords: TestCase$assertRaisesRegexp): py.Remote
  assertRaisesRegexp_dyn: py.RemoteFunction
  assertRaisesWithLiteralMatch(expected_exception: py.Positional, expected_exception_message: py.Str, callable_obj?: py.Callable | null, ...args: py.Positional[]): py.Remote
  assertRaisesWithLiteralMatch(...args: [expected_exception: py.Positional, expected_exception_message: py.Str, callable_obj: py.Callable | null, ...args: py.Positional[], keywords: py.Rest<TestCase$assertRaisesWithLiteralMatch, 'expected_exception' | 'expected_exception_message' | 'callable_obj'>]): py.Remote
  assertRaisesWithLiteralMatch(expected_exception: py.Positional, expected_exception_message: py.Str, callable_obj: py.Callable | null, keywords?: py.Rest<TestCase$assertRaisesWithLiteralMatch, 'expected_exception' | 'expected_exception_message' | 'callable_obj'>): py.Remote
  assertRaisesWithLiteralMatch(expected_exception: py.Positional, expected_exception_message: py.Str, keywords?: py.Rest<TestCase$assertRaisesWithLiteralMatch, 'expected_exception' | 'expected_exception_message'>): py.Remote
  assertRaisesWithLiteralMatch(expected_exception: py.Positional, keywords: py.Rest<TestCase$assertRaisesWithLiteralMatch, 'expected_exception'>): py.Remote
  assertRaisesWithLiteralMatch(keywords: TestCase$assertRaisesWithLiteralMatch): py.Remote
  assertRaisesWithLiteralMatch_dyn: py.RemoteFunction
  assertRaisesWithPredicateMatch(exception_type: py.Positional, expected_err_re_or_predicate: py.Positional): py.Remote
  assertRaisesWithPredicateMatch(exception_type: py.Positional, keywords: py.Rest<TestCase$assertRaisesWithPredicateMatch, 'exception_type'>): py.Remote
  assertRaisesWithPredicateMatch(keywords: TestCase$assertRaisesWithPredicateMatch): py.Remote
  assertRaisesWithPredicateMatch_dyn: py.RemoteFunction
  assertRegex(text: py.Positional, expected_regex: py.Positional, msg: py.Positional): py.Remote
  assertRegex(text: py.Positional, expected_regex: py.Positional, keywords?: py.Rest<TestCase$assertRegex, 'text' | 'expected_regex'>): py.Remote
  assertRegex(text: py.Positional, keywords: py.Rest<TestCase$assertRegex, 'text'>): py.Remote
  assertRegex(keywords: TestCase$assertRegex): py.Remote
  assertRegex_dyn: py.RemoteFunction
  assertRegexMatch(actual_str: py.Str, regexes: py.Positional, message: py.Str | null): py.Remote
  assertRegexMatch(actual_str: py.Str, regexes: py.Positional, keywords?: py.Rest<TestCase$assertRegexMatch, 'actual_str' | 'regexes'>): py.Remote
  assertRegexMatch(actual_str: py.Str, keywords: py.Rest<TestCase$assertRegexMatch, 'actual_str'>): py.Remote
  assertRegexMatch(keywords: TestCase$assertRegexMatch): py.Remote
  assertRegexMatch_dyn: py.RemoteFunction
  assertRegexpMatches(...args: py.Positional[]): py.Remote
  assertRegexpMatches(...args: [...args: py.Positional[], keywords: TestCase$assertRegexpMatches]): py.Remote
  assertRegexpMatches(keywords?: TestCase$assertRegexpMatches): py.Remote
  assertRegexpMatches_dyn: py.RemoteFunction
  assertSameElements(expected_seq: py.Items<py.RemoteArgument>, actual_seq: py.Items<py.RemoteArgument>, msg: py.Str | null): py.Remote
  assertSameElements(expected_seq: py.Items<py.RemoteArgument>, actual_seq: py.Items<py.RemoteArgument>, keywords?: py.Rest<TestCase$assertSameElements, 'expected_seq' | 'actual_seq'>): py.Remote
  assertSameElements(expected_seq: py.Items<py.RemoteArgument>, keywords: py.Rest<TestCase$assertSameElements, 'expected_seq'>): py.Remote
  assertSameElements(keywords: TestCase$assertSameElements): py.Remote
  assertSameElements_dyn: py.RemoteFunction
  assertSameStructure(a: py.Positional, b: py.Positional, aname: py.Str, bname: py.Str, msg: py.Str | null): py.Remote
  assertSameStructure(a: py.Positional, b: py.Positional, aname: py.Str, bname: py.Str, keywords?: py.Rest<TestCase$assertSameStructure, 'a' | 'b' | 'aname' | 'bname'>): py.Remote
  assertSameStructure(a: py.Positional, b: py.Positional, aname: py.Str, keywords?: py.Rest<TestCase$assertSameStructure, 'a' | 'b' | 'aname'>): py.Remote
  assertSameStructure(a: py.Positional, b: py.Positional, keywords?: py.Rest<TestCase$assertSameStructure, 'a' | 'b'>): py.Remote
  assertSameStructure(a: py.Positional, keywords: py.Rest<TestCase$assertSameStructure, 'a'>): py.Remote
  assertSameStructure(keywords: TestCase$assertSameStructure): py.Remote
  assertSameStructure_dyn: py.RemoteFunction
  assertSequenceAlmostEqual(expected_seq: py.Items<py.RemoteArgument>, actual_seq: py.Items<py.RemoteArgument>, places: py.Int | null, msg: py.Str | null, delta: py.Positional): py.Remote
  assertSequenceAlmostEqual(expected_seq: py.Items<py.RemoteArgument>, actual_seq: py.Items<py.RemoteArgument>, places: py.Int | null, msg: py.Str | null, keywords?: py.Rest<TestCase$assertSequenceAlmostEqual, 'expected_seq' | 'actual_seq' | 'places' | 'msg'>): py.Remote
  assertSequenceAlmostEqual(expected_seq: py.Items<py.RemoteArgument>, actual_seq: py.Items<py.RemoteArgument>, places: py.Int | null, keywords?: py.Rest<TestCase$assertSequenceAlmostEqual, 'expected_seq' | 'actual_seq' | 'places'>): py.Remote
  assertSequenceAlmostEqual(expected_seq: py.Items<py.RemoteArgument>, actual_seq: py.Items<py.RemoteArgument>, keywords?: py.Rest<TestCase$assertSequenceAlmostEqual, 'expected_seq' | 'actual_seq'>): py.Remote
  assertSequenceAlmostEqual(expected_seq: py.Items<py.RemoteArgument>, keywords: py.Rest<TestCase$assertSequenceAlmostEqual, 'expected_seq'>): py.Remote
  assertSequenceAlmostEqual(keywords: TestCase$assertSequenceAlmostEqual): py.Remote
  assertSequenceAlmostEqual_dyn: py.RemoteFunction
  assertSequenceEqual(seq1: py.Items<py.RemoteArgument>, seq2: py.Items<py.RemoteArgument>, msg: py.Str | null, seq_type: py.Positional): py.Remote
  assertSequenceEqual(seq1: py.Items<py.RemoteArgument>, seq2: py.Items<py.RemoteArgument>, msg: py.Str | null, keywords?: py.Rest<TestCase$assertSequenceEqual, 'seq1' | 'seq2' | 'msg'>): py.Remote
  assertSequenceEqual(seq1: py.Items<py.RemoteArgument>, seq2: py.Items<py.RemoteArgument>, keywords?: py.Rest<TestCase$assertSequenceEqual, 'seq1' | 'seq2'>): py.Remote
  assertSequenceEqual(seq1: py.Items<py.RemoteArgument>, keywords: py.Rest<TestCase$assertSequenceEqual, 'seq1'>): py.Remote
  assertSequenceEqual(keywords: TestCase$assertSequenceEqual): py.Remote
  assertSequenceEqual_dyn: py.RemoteFunction
  assertSequenceStartsWith(prefix: py.Positional, whole: py.Items<py.RemoteArgument>, msg: py.Str | null): py.Remote
  assertSequenceStartsWith(prefix: py.Positional, whole: py.Items<py.RemoteArgument>, keywords?: py.Rest<TestCase$assertSequenceStartsWith, 'prefix' | 'whole'>): py.Remote
  assertSequenceStartsWith(prefix: py.Positional, keywords: py.Rest<TestCase$assertSequenceStartsWith, 'prefix'>): py.Remote
  assertSequenceStartsWith(keywords: TestCase$assertSequenceStartsWith): py.Remote
  assertSequenceStartsWith_dyn: py.RemoteFunction
  assertSetEqual(set1: py.List<py.RemoteArgument>, set2: py.List<py.RemoteArgument>, msg: py.Str | null): py.Remote
  assertSetEqual(set1: py.List<py.RemoteArgument>, set2: py.List<py.RemoteArgument>, keywords?: py.Rest<TestCase$assertSetEqual, 'set1' | 'set2'>): py.Remote
  assertSetEqual(set1: py.List<py.RemoteArgument>, keywords: py.Rest<TestCase$assertSetEqual, 'set1'>): py.Remote
  assertSetEqual(keywords: TestCase$assertSetEqual): py.Remote
  assertSetEqual_dyn: py.RemoteFunction
  assertShapeEqual(input_a: py.TensorLike, input_b: py.TensorLike, msg: py.Str | null): py.Remote
  assertShapeEqual(input_a: py.TensorLike, input_b: py.TensorLike, keywords?: py.Rest<TestCase$assertShapeEqual, 'input_a' | 'input_b'>): py.Remote
  assertShapeEqual(input_a: py.TensorLike, keywords: py.Rest<TestCase$assertShapeEqual, 'input_a'>): py.Remote
  assertShapeEqual(keywords: TestCase$assertShapeEqual): py.Remote
  assertShapeEqual_dyn: py.RemoteFunction
  assertStartsWith(actual: py.Str, expected_start: py.Str, msg: py.Str | null): py.Remote
  assertStartsWith(actual: py.Str, expected_start: py.Str, keywords?: py.Rest<TestCase$assertStartsWith, 'actual' | 'expected_start'>): py.Remote
  assertStartsWith(actual: py.Str, keywords: py.Rest<TestCase$assertStartsWith, 'actual'>): py.Remote
  assertStartsWith(keywords: TestCase$assertStartsWith): py.Remote
  assertStartsWith_dyn: py.RemoteFunction
  assertTotallyOrdered(...groups: py.Positional[]): py.Remote
  assertTotallyOrdered(...args: [...groups: py.Positional[], keywords: TestCase$assertTotallyOrdered]): py.Remote
  assertTotallyOrdered(keywords?: TestCase$assertTotallyOrdered): py.Remote
  assertTotallyOrdered_dyn: py.RemoteFunction
  assertTrue(expr: py.Positional, msg: py.Positional): py.Remote
  assertTrue(expr: py.Positional, keywords?: py.Rest<TestCase$assertTrue, 'expr'>): py.Remote
  assertTrue(keywords: TestCase$assertTrue): py.Remote
  assertTrue_dyn: py.RemoteFunction
  assertTupleEqual(tuple1: py.List<py.RemoteArgument>, tuple2: py.List<py.RemoteArgument>, msg: py.Str | null): py.Remote
  assertTupleEqual(tuple1: py.List<py.RemoteArgument>, tuple2: py.List<py.RemoteArgument>, keywords?: py.Rest<TestCase$assertTupleEqual, 'tuple1' | 'tuple2'>): py.Remote
  assertTupleEqual(tuple1: py.List<py.RemoteArgument>, keywords: py.Rest<TestCase$assertTupleEqual, 'tuple1'>): py.Remote
  assertTupleEqual(keywords: TestCase$assertTupleEqual): py.Remote
  assertTupleEqual_dyn: py.RemoteFunction
  assertUrlEqual(a: py.Positional, b: py.Positional, msg: py.Positional): py.Remote
  assertUrlEqual(a: py.Positional, b: py.Positional, keywords?: py.Rest<TestCase$assertUrlEqual, 'a' | 'b'>): py.Remote
  assertUrlEqual(a: py.Positional, keywords: py.Rest<TestCase$assertUrlEqual, 'a'>): py.Remote
  assertUrlEqual(keywords: TestCase$assertUrlEqual): py.Remote
  assertUrlEqual_dyn: py.RemoteFunction
  assertWarns(expected_warning: py.Positional, ...args: py.Positional[]): py.Remote
  assertWarns(...args: [expected_warning: py.Positional, ...args: py.Positional[], keywords: py.Rest<TestCase$assertWarns, 'expected_warning'>]): py.Remote
  assertWarns(expected_warning: py.Positional, keywords?: py.Rest<TestCase$assertWarns, 'expected_warning'>): py.Remote
  assertWarns(keywords: TestCase$assertWarns): py.Remote
  assertWarns_dyn: py.RemoteFunction
  assertWarnsRegex(expected_warning: py.Positional, expected_regex: py.Positional, ...args: py.Positional[]): py.Remote
  assertWarnsRegex(...args: [expected_warning: py.Positional, expected_regex: py.Positional, ...args: py.Positional[], keywords: py.Rest<TestCase$assertWarnsRegex, 'expected_warning' | 'expected_regex'>]): py.Remote
  assertWarnsRegex(expected_warning: py.Positional, expected_regex: py.Positional, keywords?: py.Rest<TestCase$assertWarnsRegex, 'expected_warning' | 'expected_regex'>): py.Remote
  assertWarnsRegex(expected_warning: py.Positional, keywords: py.Rest<TestCase$assertWarnsRegex, 'expected_warning'>): py.Remote
  assertWarnsRegex(keywords: TestCase$assertWarnsRegex): py.Remote
  assertWarnsRegex_dyn: py.RemoteFunction
  assert_(...args: py.Positional[]): py.Remote
  assert_(...args: [...args: py.Positional[], keywords: TestCase$assert_]): py.Remote
  assert_(keywords?: TestCase$assert_): py.Remote
  assert__dyn: py.RemoteFunction
  cached_session(graph: py.Of<'tensorflow.Graph'> | null, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, use_gpu: py.Bool, force_gpu: py.Bool): py.Remote
  cached_session(graph: py.Of<'tensorflow.Graph'> | null, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, use_gpu: py.Bool, keywords?: py.Rest<TestCase$cached_session, 'graph' | 'config' | 'use_gpu'>): py.Remote
  cached_session(graph: py.Of<'tensorflow.Graph'> | null, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, keywords?: py.Rest<TestCase$cached_session, 'graph' | 'config'>): py.Remote
  cached_session(graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<TestCase$cached_session, 'graph'>): py.Remote
  cached_session(keywords?: TestCase$cached_session): py.Remote
  cached_session_dyn: py.RemoteFunction
  captureWritesToStream(stream: py.Positional): py.Remote
  captureWritesToStream(keywords: TestCase$captureWritesToStream): py.Remote
  captureWritesToStream_dyn: py.RemoteFunction
  checkedThread(target: py.Callable, args: py.List<py.RemoteArgument> | null, kwargs: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  checkedThread(target: py.Callable, args: py.List<py.RemoteArgument> | null, keywords?: py.Rest<TestCase$checkedThread, 'target' | 'args'>): py.Remote
  checkedThread(target: py.Callable, keywords?: py.Rest<TestCase$checkedThread, 'target'>): py.Remote
  checkedThread(keywords: TestCase$checkedThread): py.Remote
  checkedThread_dyn: py.RemoteFunction
  countTestCases(): py.Remote
  countTestCases_dyn: py.RemoteFunction
  create_tempdir(name: py.Str | null, cleanup: py.Positional): py.Remote
  create_tempdir(name: py.Str | null, keywords?: py.Rest<TestCase$create_tempdir, 'name'>): py.Remote
  create_tempdir(keywords?: TestCase$create_tempdir): py.Remote
  create_tempdir_dyn: py.RemoteFunction
  create_tempfile(file_path: py.Str | null, content: py.Str | py.Bytes | null, mode: py.Str, encoding: py.Str, errors?: py.Str, cleanup?: py.Positional): py.Remote
  create_tempfile(file_path: py.Str | null, content: py.Str | py.Bytes | null, mode: py.Str, keywords?: py.Rest<TestCase$create_tempfile, 'file_path' | 'content' | 'mode'>): py.Remote
  create_tempfile(file_path: py.Str | null, content: py.Str | py.Bytes | null, keywords?: py.Rest<TestCase$create_tempfile, 'file_path' | 'content'>): py.Remote
  create_tempfile(file_path: py.Str | null, keywords?: py.Rest<TestCase$create_tempfile, 'file_path'>): py.Remote
  create_tempfile(keywords?: TestCase$create_tempfile): py.Remote
  create_tempfile_dyn: py.RemoteFunction
  debug(): py.Remote
  debug_dyn: py.RemoteFunction
  defaultTestResult(): py.Remote
  defaultTestResult_dyn: py.RemoteFunction
  doCleanups(): py.Remote
  doCleanups_dyn: py.RemoteFunction
  enterContext(cm: py.Positional): py.Remote
  enterContext(keywords: TestCase$enterContext): py.Remote
  enterContext_dyn: py.RemoteFunction
  enter_context(): py.Remote
  enter_context_dyn: py.RemoteFunction
  evaluate(tensors: py.TensorLike | py.List<py.TensorLike>): py.Remote<tensorflow_compat_v1_ragged.RaggedTensorValue | tensorflow_compat_v1.SparseTensorValue | null>
  evaluate(keywords: TestCase$evaluate): py.Remote<tensorflow_compat_v1_ragged.RaggedTensorValue | tensorflow_compat_v1.SparseTensorValue | null>
  evaluate_dyn: py.RemoteFunction
  evaluate_if_both_tensors(a: py.Positional, b: py.Positional): py.Remote
  evaluate_if_both_tensors(a: py.Positional, keywords: py.Rest<TestCase$evaluate_if_both_tensors, 'a'>): py.Remote
  evaluate_if_both_tensors(keywords: TestCase$evaluate_if_both_tensors): py.Remote
  evaluate_if_both_tensors_dyn: py.RemoteFunction
  fail(msg: py.Positional, user_msg: py.Positional): py.Remote
  fail(msg: py.Positional, keywords?: py.Rest<TestCase$fail, 'msg'>): py.Remote
  fail(keywords?: TestCase$fail): py.Remote
  fail_dyn: py.RemoteFunction
  failIf(...args: py.Positional[]): py.Remote
  failIf(...args: [...args: py.Positional[], keywords: TestCase$failIf]): py.Remote
  failIf(keywords?: TestCase$failIf): py.Remote
  failIf_dyn: py.RemoteFunction
  failIfAlmostEqual(...args: py.Positional[]): py.Remote
  failIfAlmostEqual(...args: [...args: py.Positional[], keywords: TestCase$failIfAlmostEqual]): py.Remote
  failIfAlmostEqual(keywords?: TestCase$failIfAlmostEqual): py.Remote
  failIfAlmostEqual_dyn: py.RemoteFunction
  failIfEqual(...args: py.Positional[]): py.Remote
  failIfEqual(...args: [...args: py.Positional[], keywords: TestCase$failIfEqual]): py.Remote
  failIfEqual(keywords?: TestCase$failIfEqual): py.Remote
  failIfEqual_dyn: py.RemoteFunction
  failUnless(...args: py.Positional[]): py.Remote
  failUnless(...args: [...args: py.Positional[], keywords: TestCase$failUnless]): py.Remote
  failUnless(keywords?: TestCase$failUnless): py.Remote
  failUnless_dyn: py.RemoteFunction
  failUnlessAlmostEqual(...args: py.Positional[]): py.Remote
  failUnlessAlmostEqual(...args: [...args: py.Positional[], keywords: TestCase$failUnlessAlmostEqual]): py.Remote
  failUnlessAlmostEqual(keywords?: TestCase$failUnlessAlmostEqual): py.Remote
  failUnlessAlmostEqual_dyn: py.RemoteFunction
  failUnlessEqual(...args: py.Positional[]): py.Remote
  failUnlessEqual(...args: [...args: py.Positional[], keywords: TestCase$failUnlessEqual]): py.Remote
  failUnlessEqual(keywords?: TestCase$failUnlessEqual): py.Remote
  failUnlessEqual_dyn: py.RemoteFunction
  failUnlessRaises(...args: py.Positional[]): py.Remote
  failUnlessRaises(...args: [...args: py.Positional[], keywords: TestCase$failUnlessRaises]): py.Remote
  failUnlessRaises(keywords?: TestCase$failUnlessRaises): py.Remote
  failUnlessRaises_dyn: py.RemoteFunction
  failureException: any
  failureException_dyn: any
  get_recorded_properties(subtest: py.Positional): py.Remote
  get_recorded_properties(keywords?: TestCase$get_recorded_properties): py.Remote
  get_recorded_properties_dyn: py.RemoteFunction
  get_temp_dir(): py.Remote<string>
  get_temp_dir_dyn: py.RemoteFunction
  id(): py.Remote
  id_dyn: py.RemoteFunction
  get longMessage(): py.Remote<boolean>
  set longMessage(value: py.Bool)
  longMessage_dyn: any
  get maxDiff(): py.Remote<number>
  set maxDiff(value: py.Int)
  maxDiff_dyn: any
  record_property(property_name: py.Str, property_value: py.Positional): py.Remote<null>
  record_property(property_name: py.Str, keywords: py.Rest<TestCase$record_property, 'property_name'>): py.Remote<null>
  record_property(keywords: TestCase$record_property): py.Remote<null>
  record_property_dyn: py.RemoteFunction
  run(result: py.Positional): py.Remote
  run(keywords?: TestCase$run): py.Remote
  run_dyn: py.RemoteFunction
  session(graph: py.Of<'tensorflow.Graph'> | null, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, use_gpu: py.Bool, force_gpu: py.Bool): py.Remote
  session(graph: py.Of<'tensorflow.Graph'> | null, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, use_gpu: py.Bool, keywords?: py.Rest<TestCase$session, 'graph' | 'config' | 'use_gpu'>): py.Remote
  session(graph: py.Of<'tensorflow.Graph'> | null, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, keywords?: py.Rest<TestCase$session, 'graph' | 'config'>): py.Remote
  session(graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<TestCase$session, 'graph'>): py.Remote
  session(keywords?: TestCase$session): py.Remote
  session_dyn: py.RemoteFunction
  setUp(): py.Remote
  setUp_dyn: py.RemoteFunction
  shortDescription(): py.Remote<string>
  shortDescription_dyn: py.RemoteFunction
  skipTest(reason: py.Positional): py.Remote
  skipTest(keywords: TestCase$skipTest): py.Remote
  skipTest_dyn: py.RemoteFunction
  subTest(msg: py.Positional, keywords?: py.Rest<TestCase$subTest, 'msg'>): py.Remote
  subTest(keywords?: TestCase$subTest): py.Remote
  subTest_dyn: py.RemoteFunction
  tearDown(): py.Remote
  tearDown_dyn: py.RemoteFunction
  tempfile_cleanup: any
  tempfile_cleanup_dyn: any
  test_session(graph: py.Of<'tensorflow.Graph'> | null, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, use_gpu: py.Bool, force_gpu: py.Bool): py.Remote
  test_session(graph: py.Of<'tensorflow.Graph'> | null, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, use_gpu: py.Bool, keywords?: py.Rest<TestCase$test_session, 'graph' | 'config' | 'use_gpu'>): py.Remote
  test_session(graph: py.Of<'tensorflow.Graph'> | null, config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, keywords?: py.Rest<TestCase$test_session, 'graph' | 'config'>): py.Remote
  test_session(graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<TestCase$test_session, 'graph'>): py.Remote
  test_session(keywords?: TestCase$test_session): py.Remote
  test_session_dyn: py.RemoteFunction
}

export interface TestCase$new {
  /** Default: `'runTest'` */
  methodName?: py.Str | undefined
}

export interface TestCase$class extends py.PythonClass {
  new (methodName: py.Str): TestCase
  (methodName: py.Str): py.Promised<TestCase>
  new (keywords?: TestCase$new): TestCase
  (keywords?: TestCase$new): py.Promised<TestCase>
  addClassCleanup(function_: py.Positional, ...args: py.Positional[]): py.Remote
  addClassCleanup(...args: [function_: py.Positional, ...args: py.Positional[], keywords: TestCase$addClassCleanup]): py.Remote
  addClassCleanup(function_: py.Positional, keywords?: TestCase$addClassCleanup): py.Remote
  addClassCleanup_dyn: py.RemoteFunction
  doClassCleanups(): py.Remote
  doClassCleanups_dyn: py.RemoteFunction
  enterClassContext(cm: py.Positional): py.Remote
  enterClassContext(keywords: TestCase$enterClassContext): py.Remote
  enterClassContext_dyn: py.RemoteFunction
  readonly failureException: py.Remote
  readonly longMessage: py.Remote<boolean>
  readonly maxDiff: py.Remote<number>
  setUpClass(): py.Remote
  setUpClass_dyn: py.RemoteFunction
  tearDownClass(): py.Remote
  tearDownClass_dyn: py.RemoteFunction
  readonly tempfile_cleanup: py.Remote
}

export interface assert_equal_graph_def$ {
  expected: py.Of<'tensorflow.compat.v1.GraphDef'>
  actual: py.Of<'tensorflow.compat.v1.GraphDef'>
}

export interface compute_gradient$ {
  f: py.Callable
  x: py.RemoteArgument
  delta?: py.RemoteArgument | undefined
}

export interface create_local_cluster$ {
  num_workers: py.Int
  num_ps: py.Int
  /** Default: `'grpc'` */
  protocol?: py.Str | undefined
  worker_config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
  ps_config?: py.Of<'tensorflow.compat.v1.ConfigProto'> | null | undefined
}

export interface disable_with_predicate$ {
  pred: py.RemoteArgument
  skip_message: py.RemoteArgument
}

export interface is_cpu_target_available$ {
  target: py.Str
}

export interface is_gpu_available$ {
  /** Default: `False` */
  cuda_only?: py.Bool | undefined
  min_cuda_compute_capability?: py.Tuple<readonly [py.Int, py.Int]> | null | undefined
}

export interface main$ {
  argv?: py.RemoteArgument | undefined
}

export interface with_eager_op_as_function$ {
  cls?: py.ClassOf<never> | py.Untyped | null | undefined
  /** Default: `False` */
  only_as_function?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Benchmark: Benchmark$class
  readonly TestCase: TestCase$class
  assert_equal_graph_def(expected: py.Of<'tensorflow.compat.v1.GraphDef'>, actual: py.Of<'tensorflow.compat.v1.GraphDef'>): py.Remote<null>
  assert_equal_graph_def(expected: py.Of<'tensorflow.compat.v1.GraphDef'>, keywords: py.Rest<assert_equal_graph_def$, 'expected'>): py.Remote<null>
  assert_equal_graph_def(keywords: assert_equal_graph_def$): py.Remote<null>
  assert_equal_graph_def_dyn: py.RemoteFunction
  benchmark_config(): py.Promised<tensorflow_compat_v1.ConfigProto>
  benchmark_config_dyn: py.RemoteFunction
  compute_gradient(f: py.Callable, x: py.Positional, delta: py.Positional): py.Remote
  compute_gradient(f: py.Callable, x: py.Positional, keywords?: py.Rest<compute_gradient$, 'f' | 'x'>): py.Remote
  compute_gradient(f: py.Callable, keywords: py.Rest<compute_gradient$, 'f'>): py.Remote
  compute_gradient(keywords: compute_gradient$): py.Remote
  compute_gradient_dyn: py.RemoteFunction
  create_local_cluster(num_workers: py.Int, num_ps: py.Int, protocol: py.Str, worker_config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, ps_config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null): py.Remote<[(tensorflow_distribute.Server)[], (tensorflow_distribute.Server)[]]>
  create_local_cluster(num_workers: py.Int, num_ps: py.Int, protocol: py.Str, worker_config: py.Of<'tensorflow.compat.v1.ConfigProto'> | null, keywords?: py.Rest<create_local_cluster$, 'num_workers' | 'num_ps' | 'protocol' | 'worker_config'>): py.Remote<[(tensorflow_distribute.Server)[], (tensorflow_distribute.Server)[]]>
  create_local_cluster(num_workers: py.Int, num_ps: py.Int, protocol: py.Str, keywords?: py.Rest<create_local_cluster$, 'num_workers' | 'num_ps' | 'protocol'>): py.Remote<[(tensorflow_distribute.Server)[], (tensorflow_distribute.Server)[]]>
  create_local_cluster(num_workers: py.Int, num_ps: py.Int, keywords?: py.Rest<create_local_cluster$, 'num_workers' | 'num_ps'>): py.Remote<[(tensorflow_distribute.Server)[], (tensorflow_distribute.Server)[]]>
  create_local_cluster(num_workers: py.Int, keywords: py.Rest<create_local_cluster$, 'num_workers'>): py.Remote<[(tensorflow_distribute.Server)[], (tensorflow_distribute.Server)[]]>
  create_local_cluster(keywords: create_local_cluster$): py.Remote<[(tensorflow_distribute.Server)[], (tensorflow_distribute.Server)[]]>
  create_local_cluster_dyn: py.RemoteFunction
  disable_with_predicate(pred: py.Positional, skip_message: py.Positional): py.Remote
  disable_with_predicate(pred: py.Positional, keywords: py.Rest<disable_with_predicate$, 'pred'>): py.Remote
  disable_with_predicate(keywords: disable_with_predicate$): py.Remote
  disable_with_predicate_dyn: py.RemoteFunction
  readonly experimental: tensorflow_test_experimental.$Module
  gpu_device_name(): py.Remote<string>
  gpu_device_name_dyn: py.RemoteFunction
  is_built_with_cuda(): py.Remote
  is_built_with_cuda_dyn: py.RemoteFunction
  is_built_with_gpu_support(): py.Remote
  is_built_with_gpu_support_dyn: py.RemoteFunction
  is_built_with_rocm(): py.Remote
  is_built_with_rocm_dyn: py.RemoteFunction
  is_built_with_xla(): py.Remote
  is_built_with_xla_dyn: py.RemoteFunction
  is_cpu_target_available(target: py.Str): py.Remote<boolean>
  is_cpu_target_available(keywords: is_cpu_target_available$): py.Remote<boolean>
  is_cpu_target_available_dyn: py.RemoteFunction
  is_gpu_available(cuda_only: py.Bool, min_cuda_compute_capability: py.Tuple<readonly [py.Int, py.Int]> | null): py.Remote<boolean>
  is_gpu_available(cuda_only: py.Bool, keywords?: py.Rest<is_gpu_available$, 'cuda_only'>): py.Remote<boolean>
  is_gpu_available(keywords?: is_gpu_available$): py.Remote<boolean>
  is_gpu_available_dyn: py.RemoteFunction
  main(argv: py.Positional): py.Remote
  main(keywords?: main$): py.Remote
  main_dyn: py.RemoteFunction
  with_eager_op_as_function(cls: py.ClassOf<never> | py.Untyped | null, only_as_function: py.Bool): py.Remote
  with_eager_op_as_function(cls: py.ClassOf<never> | py.Untyped | null, keywords?: py.Rest<with_eager_op_as_function$, 'cls'>): py.Remote
  with_eager_op_as_function(keywords?: with_eager_op_as_function$): py.Remote
  with_eager_op_as_function_dyn: py.RemoteFunction
}
