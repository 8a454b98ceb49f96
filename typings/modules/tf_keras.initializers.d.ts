// tf_keras.initializers of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface Constant extends Initializer {
  readonly [py.kind]: { readonly 'tf_keras.initializers.Constant': true } & Initializer[typeof py.kind]
  get value(): py.Remote<number>
  set value(value: py.Float)
  value_dyn: any
}

export interface Constant$new {
  /** Default: `0` */
  value?: py.Float | undefined
}

export interface Constant$class extends py.Statics<Initializer$class> {
  new (value: py.Float): Constant
  (value: py.Float): py.Promised<Constant>
  new (keywords?: Constant$new): Constant
  (keywords?: Constant$new): py.Promised<Constant>
}

export interface GlorotNormal extends VarianceScaling {
  readonly [py.kind]: { readonly 'tf_keras.initializers.GlorotNormal': true } & VarianceScaling[typeof py.kind]
}

export interface GlorotNormal$new {
  seed?: py.Int | null | undefined
}

export interface GlorotNormal$class extends py.Statics<VarianceScaling$class> {
  new (seed: py.Int | null): GlorotNormal
  (seed: py.Int | null): py.Promised<GlorotNormal>
  new (keywords?: GlorotNormal$new): GlorotNormal
  (keywords?: GlorotNormal$new): py.Promised<GlorotNormal>
}

export interface GlorotUniform extends VarianceScaling {
  readonly [py.kind]: { readonly 'tf_keras.initializers.GlorotUniform': true } & VarianceScaling[typeof py.kind]
}

export interface GlorotUniform$new {
  seed?: py.Int | null | undefined
}

export interface GlorotUniform$class extends py.Statics<VarianceScaling$class> {
  new (seed: py.Int | null): GlorotUniform
  (seed: py.Int | null): py.Promised<GlorotUniform>
  new (keywords?: GlorotUniform$new): GlorotUniform
  (keywords?: GlorotUniform$new): py.Promised<GlorotUniform>
}

export interface HeNormal extends VarianceScaling {
  readonly [py.kind]: { readonly 'tf_keras.initializers.HeNormal': true } & VarianceScaling[typeof py.kind]
}

export interface HeNormal$new {
  seed?: py.Int | null | undefined
}

export interface HeNormal$class extends py.Statics<VarianceScaling$class> {
  new (seed: py.Int | null): HeNormal
  (seed: py.Int | null): py.Promised<HeNormal>
  new (keywords?: HeNormal$new): HeNormal
  (keywords?: HeNormal$new): py.Promised<HeNormal>
}

export interface HeUniform extends VarianceScaling {
  readonly [py.kind]: { readonly 'tf_keras.initializers.HeUniform': true } & VarianceScaling[typeof py.kind]
}

export interface HeUniform$new {
  seed?: py.Int | null | undefined
}

export interface HeUniform$class extends py.Statics<VarianceScaling$class> {
  new (seed: py.Int | null): HeUniform
  (seed: py.Int | null): py.Promised<HeUniform>
  new (keywords?: HeUniform$new): HeUniform
  (keywords?: HeUniform$new): py.Promised<HeUniform>
}

export interface Identity extends Initializer {
  readonly [py.kind]: { readonly 'tf_keras.initializers.Identity': true } & Initializer[typeof py.kind]
  gain: any
  gain_dyn: any
}

export interface Identity$new {
  /** Default: `1.0` */
  gain?: py.Float | undefined
}

export interface Identity$class extends py.Statics<Initializer$class> {
  new (gain: py.Float): Identity
  (gain: py.Float): py.Promised<Identity>
  new (keywords?: Identity$new): Identity
  (keywords?: Identity$new): py.Promised<Identity>
}

export interface Initializer$__call__ {
  shape: py.Shape
  dtype?: py.DType | null | undefined
  [keyword: string]: any
}

export interface Initializer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Initializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.initializers.Initializer': true }
  (shape: py.Shape, dtype: py.DType | null, keywords?: py.Rest<Initializer$__call__, 'shape' | 'dtype'>): py.Remote
  (shape: py.Shape, keywords?: py.Rest<Initializer$__call__, 'shape'>): py.Remote
  (keywords: Initializer$__call__): py.Remote
  get_config(...args: any[]): any
  get_config_dyn: py.RemoteFunction
}

export interface Initializer$class extends py.PythonClass {
  new (): Initializer
  (): py.Promised<Initializer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Initializer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface LecunNormal extends VarianceScaling {
  readonly [py.kind]: { readonly 'tf_keras.initializers.LecunNormal': true } & VarianceScaling[typeof py.kind]
}

export interface LecunNormal$new {
  seed?: py.Int | null | undefined
}

export interface LecunNormal$class extends py.Statics<VarianceScaling$class> {
  new (seed: py.Int | null): LecunNormal
  (seed: py.Int | null): py.Promised<LecunNormal>
  new (keywords?: LecunNormal$new): LecunNormal
  (keywords?: LecunNormal$new): py.Promised<LecunNormal>
}

export interface LecunUniform extends VarianceScaling {
  readonly [py.kind]: { readonly 'tf_keras.initializers.LecunUniform': true } & VarianceScaling[typeof py.kind]
}

export interface LecunUniform$new {
  seed?: py.Int | null | undefined
}

export interface LecunUniform$class extends py.Statics<VarianceScaling$class> {
  new (seed: py.Int | null): LecunUniform
  (seed: py.Int | null): py.Promised<LecunUniform>
  new (keywords?: LecunUniform$new): LecunUniform
  (keywords?: LecunUniform$new): py.Promised<LecunUniform>
}

export interface Ones extends Initializer {
  readonly [py.kind]: { readonly 'tf_keras.initializers.Ones': true } & Initializer[typeof py.kind]
}

export interface Ones$class extends py.Statics<Initializer$class> {
  new (): Ones
  (): py.Promised<Ones>
}

export interface Orthogonal extends Initializer {
  readonly [py.kind]: { readonly 'tf_keras.initializers.Orthogonal': true } & Initializer[typeof py.kind]
  gain: any
  gain_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
}

export interface Orthogonal$new {
  /** Default: `1.0` */
  gain?: py.Float | undefined
  seed?: py.Int | null | undefined
}

export interface Orthogonal$class extends py.Statics<Initializer$class> {
  new (gain: py.Float, seed: py.Int | null): Orthogonal
  (gain: py.Float, seed: py.Int | null): py.Promised<Orthogonal>
  new (gain: py.Float, keywords?: py.Rest<Orthogonal$new, 'gain'>): Orthogonal
  (gain: py.Float, keywords?: py.Rest<Orthogonal$new, 'gain'>): py.Promised<Orthogonal>
  new (keywords?: Orthogonal$new): Orthogonal
  (keywords?: Orthogonal$new): py.Promised<Orthogonal>
}

export interface RandomNormal extends Initializer {
  readonly [py.kind]: { readonly 'tf_keras.initializers.RandomNormal': true } & Initializer[typeof py.kind]
  mean: any
  mean_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  stddev: any
  stddev_dyn: any
}

export interface RandomNormal$new {
  /** Default: `0.0` */
  mean?: py.Float | py.TensorLike | undefined
  /** Default: `0.05` */
  stddev?: py.Float | py.TensorLike | undefined
  seed?: py.Int | null | undefined
}

export interface RandomNormal$class extends py.Statics<Initializer$class> {
  new (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, seed: py.Int | null): RandomNormal
  (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, seed: py.Int | null): py.Promised<RandomNormal>
  new (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, keywords?: py.Rest<RandomNormal$new, 'mean' | 'stddev'>): RandomNormal
  (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, keywords?: py.Rest<RandomNormal$new, 'mean' | 'stddev'>): py.Promised<RandomNormal>
  new (mean: py.Float | py.TensorLike, keywords?: py.Rest<RandomNormal$new, 'mean'>): RandomNormal
  (mean: py.Float | py.TensorLike, keywords?: py.Rest<RandomNormal$new, 'mean'>): py.Promised<RandomNormal>
  new (keywords?: RandomNormal$new): RandomNormal
  (keywords?: RandomNormal$new): py.Promised<RandomNormal>
}

export interface RandomUniform extends Initializer {
  readonly [py.kind]: { readonly 'tf_keras.initializers.RandomUniform': true } & Initializer[typeof py.kind]
  maxval: any
  maxval_dyn: any
  minval: any
  minval_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
}

export interface RandomUniform$new {
  /** Default: `-0.05` */
  minval?: py.Float | py.TensorLike | undefined
  /** Default: `0.05` */
  maxval?: py.Float | py.TensorLike | undefined
  seed?: py.Int | null | undefined
}

export interface RandomUniform$class extends py.Statics<Initializer$class> {
  new (minval: py.Float | py.TensorLike, maxval: py.Float | py.TensorLike, seed: py.Int | null): RandomUniform
  (minval: py.Float | py.TensorLike, maxval: py.Float | py.TensorLike, seed: py.Int | null): py.Promised<RandomUniform>
  new (minval: py.Float | py.TensorLike, maxval: py.Float | py.TensorLike, keywords?: py.Rest<RandomUniform$new, 'minval' | 'maxval'>): RandomUniform
  (minval: py.Float | py.TensorLike, maxval: py.Float | py.TensorLike, keywords?: py.Rest<RandomUniform$new, 'minval' | 'maxval'>): py.Promised<RandomUniform>
  new (minval: py.Float | py.TensorLike, keywords?: py.Rest<RandomUniform$new, 'minval'>): RandomUniform
  (minval: py.Float | py.TensorLike, keywords?: py.Rest<RandomUniform$new, 'minval'>): py.Promised<RandomUniform>
  new (keywords?: RandomUniform$new): RandomUniform
  (keywords?: RandomUniform$new): py.Promised<RandomUniform>
}

export interface TruncatedNormal extends Initializer {
  readonly [py.kind]: { readonly 'tf_keras.initializers.TruncatedNormal': true } & Initializer[typeof py.kind]
  mean: any
  mean_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
  stddev: any
  stddev_dyn: any
}

export interface TruncatedNormal$new {
  /** Default: `0.0` */
  mean?: py.Float | py.TensorLike | undefined
  /** Default: `0.05` */
  stddev?: py.Float | py.TensorLike | undefined
  seed?: py.Int | null | undefined
}

export interface TruncatedNormal$class extends py.Statics<Initializer$class> {
  new (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, seed: py.Int | null): TruncatedNormal
  (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, seed: py.Int | null): py.Promised<TruncatedNormal>
  new (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, keywords?: py.Rest<TruncatedNormal$new, 'mean' | 'stddev'>): TruncatedNormal
  (mean: py.Float | py.TensorLike, stddev: py.Float | py.TensorLike, keywords?: py.Rest<TruncatedNormal$new, 'mean' | 'stddev'>): py.Promised<TruncatedNormal>
  new (mean: py.Float | py.TensorLike, keywords?: py.Rest<TruncatedNormal$new, 'mean'>): TruncatedNormal
  (mean: py.Float | py.TensorLike, keywords?: py.Rest<TruncatedNormal$new, 'mean'>): py.Promised<TruncatedNormal>
  new (keywords?: TruncatedNormal$new): TruncatedNormal
  (keywords?: TruncatedNormal$new): py.Promised<TruncatedNormal>
}

export interface VarianceScaling extends Initializer {
  readonly [py.kind]: { readonly 'tf_keras.initializers.VarianceScaling': true } & Initializer[typeof py.kind]
  distribution: any
  distribution_dyn: any
  get mode(): py.Remote<'fan_in' | 'fan_out' | 'fan_avg'>
  set mode(value: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string>)
  mode_dyn: any
  get scale(): py.Remote<number>
  set scale(value: py.Float)
  scale_dyn: any
  get seed(): py.Remote<number | null>
  set seed(value: py.Int | null)
  seed_dyn: any
}

export interface VarianceScaling$new {
  /** Default: `1.0` */
  scale?: py.Float | undefined
  /** Default: `'fan_in'` */
  mode?: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string> | undefined
  /** Default: `'truncated_normal'` */
  distribution?: 'truncated_normal' | 'untruncated_normal' | 'uniform' | py.RemotePromise<string> | undefined
  seed?: py.Int | null | undefined
}

export interface VarianceScaling$class extends py.Statics<Initializer$class> {
  new (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string>, distribution: 'truncated_normal' | 'untruncated_normal' | 'uniform' | py.RemotePromise<string>, seed: py.Int | null): VarianceScaling
  (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string>, distribution: 'truncated_normal' | 'untruncated_normal' | 'uniform' | py.RemotePromise<string>, seed: py.Int | null): py.Promised<VarianceScaling>
  new (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string>, distribution: 'truncated_normal' | 'untruncated_normal' | 'uniform' | py.RemotePromise<string>, keywords?: py.Rest<VarianceScaling$new, 'scale' | 'mode' | 'distribution'>): VarianceScaling
  (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string>, distribution: 'truncated_normal' | 'untruncated_normal' | 'uniform' | py.RemotePromise<string>, keywords?: py.Rest<VarianceScaling$new, 'scale' | 'mode' | 'distribution'>): py.Promised<VarianceScaling>
  new (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string>, keywords?: py.Rest<VarianceScaling$new, 'scale' | 'mode'>): VarianceScaling
  (scale: py.Float, mode: 'fan_in' | 'fan_out' | 'fan_avg' | py.RemotePromise<string>, keywords?: py.Rest<VarianceScaling$new, 'scale' | 'mode'>): py.Promised<VarianceScaling>
  new (scale: py.Float, keywords?: py.Rest<VarianceScaling$new, 'scale'>): VarianceScaling
  (scale: py.Float, keywords?: py.Rest<VarianceScaling$new, 'scale'>): py.Promised<VarianceScaling>
  new (keywords?: VarianceScaling$new): VarianceScaling
  (keywords?: VarianceScaling$new): py.Promised<VarianceScaling>
}

export interface Zeros extends Initializer {
  readonly [py.kind]: { readonly 'tf_keras.initializers.Zeros': true } & Initializer[typeof py.kind]
}

export interface Zeros$class extends py.Statics<Initializer$class> {
  new (): Zeros
  (): py.Promised<Zeros>
}

export interface deserialize$ {
  config: py.Dict<string, py.RemoteArgument> | py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
}

export interface get$ {
  identifier: py.Str | py.Dict<string, py.RemoteArgument>
}

export interface serialize$ {
  initializer: py.RemoteArgument
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Constant: Constant$class
  readonly GlorotNormal: GlorotNormal$class
  readonly GlorotUniform: GlorotUniform$class
  readonly HeNormal: HeNormal$class
  readonly HeUniform: HeUniform$class
  readonly Identity: Identity$class
  readonly Initializer: Initializer$class
  readonly LecunNormal: LecunNormal$class
  readonly LecunUniform: LecunUniform$class
  readonly Ones: Ones$class
  readonly Orthogonal: Orthogonal$class
  readonly RandomNormal: RandomNormal$class
  readonly RandomUniform: RandomUniform$class
  readonly TruncatedNormal: TruncatedNormal$class
  readonly VarianceScaling: VarianceScaling$class
  readonly Zeros: Zeros$class
  readonly constant: Constant$class
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, use_legacy_format: py.Bool): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<deserialize$, 'config' | 'custom_objects'>): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, keywords: py.Rest<deserialize$, 'config'>): py.Remote
  deserialize(config: py.LastDict<string, py.RemoteArgument> | py.Str): py.Remote
  deserialize(keywords: deserialize$): py.Remote
  deserialize_dyn: py.RemoteFunction
  get(identifier: py.Str | py.LastDict<string, py.RemoteArgument>): py.Remote
  get(keywords: get$): py.Remote
  get_dyn: py.RemoteFunction
  readonly glorot_normal: GlorotNormal$class
  readonly glorot_uniform: GlorotUniform$class
  readonly he_normal: HeNormal$class
  readonly he_uniform: HeUniform$class
  readonly identity: Identity$class
  readonly lecun_normal: LecunNormal$class
  readonly lecun_uniform: LecunUniform$class
  readonly ones: Ones$class
  readonly orthogonal: Orthogonal$class
  readonly random_normal: RandomNormal$class
  readonly random_uniform: RandomUniform$class
  serialize(initializer: py.Positional, use_legacy_format: py.Bool): py.Remote
  serialize(initializer: py.Positional, keywords?: py.Rest<serialize$, 'initializer'>): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
  readonly truncated_normal: TruncatedNormal$class
  readonly variance_scaling: VarianceScaling$class
  readonly zeros: Zeros$class
}
