// tensorflow.tpu.experimental.embedding of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_types_experimental from './tensorflow.types.experimental.js'

export interface Adagrad extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.Adagrad': true }
  clip_gradient_max: any
  clip_gradient_max_dyn: any
  clip_gradient_min: any
  clip_gradient_min_dyn: any
  get clip_weight_max(): py.Remote<number | null>
  set clip_weight_max(value: py.Float | null)
  clip_weight_max_dyn: any
  get clip_weight_min(): py.Remote<number | null>
  set clip_weight_min(value: py.Float | null)
  clip_weight_min_dyn: any
  get initial_accumulator_value(): py.Remote<number>
  set initial_accumulator_value(value: py.Float)
  initial_accumulator_value_dyn: any
  learning_rate: any
  learning_rate_dyn: any
  get low_dimensional_packing_status(): py.Remote<boolean>
  set low_dimensional_packing_status(value: py.Bool)
  low_dimensional_packing_status_dyn: any
  get multiply_weight_decay_factor_by_learning_rate(): py.Remote<boolean | null>
  set multiply_weight_decay_factor_by_learning_rate(value: py.Bool | null)
  multiply_weight_decay_factor_by_learning_rate_dyn: any
  slot_variable_creation_fn: any
  slot_variable_creation_fn_dyn: any
  get use_gradient_accumulation(): py.Remote<boolean>
  set use_gradient_accumulation(value: py.Bool)
  use_gradient_accumulation_dyn: any
  get weight_decay_factor(): py.Remote<number | null>
  set weight_decay_factor(value: py.Float | null)
  weight_decay_factor_dyn: any
}

export interface Adagrad$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | py.Callable | undefined
  /** Default: `0.1` */
  initial_accumulator_value?: py.Float | undefined
  /** Default: `True` */
  use_gradient_accumulation?: py.Bool | undefined
  clip_weight_min?: py.Float | null | undefined
  clip_weight_max?: py.Float | null | undefined
  weight_decay_factor?: py.Float | null | undefined
  multiply_weight_decay_factor_by_learning_rate?: py.Bool | null | undefined
  slot_variable_creation_fn?: py.Callable | null | undefined
  clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null | undefined
  /** Default: `False` */
  low_dimensional_packing_status?: py.Bool | undefined
}

export interface Adagrad$class extends py.PythonClass {
  new (learning_rate: py.Float | py.Callable, initial_accumulator_value: py.Float, use_gradient_accumulation: py.Bool, clip_weight_min: py.Float | null, clip_weight_max?: py.Float | null, weight_decay_factor?: py.Float | null, multiply_weight_decay_factor_by_learning_rate?: py.Bool | null, slot_variable_creation_fn?: py.Callable | null, clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null, low_dimensional_packing_status?: py.Bool): Adagrad
  (learning_rate: py.Float | py.Callable, initial_accumulator_value: py.Float, use_gradient_accumulation: py.Bool, clip_weight_min: py.Float | null, clip_weight_max?: py.Float | null, weight_decay_factor?: py.Float | null, multiply_weight_decay_factor_by_learning_rate?: py.Bool | null, slot_variable_creation_fn?: py.Callable | null, clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null, low_dimensional_packing_status?: py.Bool): py.Promised<Adagrad>
  new (learning_rate: py.Float | py.Callable, initial_accumulator_value: py.Float, use_gradient_accumulation: py.Bool, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'use_gradient_accumulation'>): Adagrad
  (learning_rate: py.Float | py.Callable, initial_accumulator_value: py.Float, use_gradient_accumulation: py.Bool, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'use_gradient_accumulation'>): py.Promised<Adagrad>
  new (learning_rate: py.Float | py.Callable, initial_accumulator_value: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value'>): Adagrad
  (learning_rate: py.Float | py.Callable, initial_accumulator_value: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value'>): py.Promised<Adagrad>
  new (learning_rate: py.Float | py.Callable, keywords?: py.Rest<Adagrad$new, 'learning_rate'>): Adagrad
  (learning_rate: py.Float | py.Callable, keywords?: py.Rest<Adagrad$new, 'learning_rate'>): py.Promised<Adagrad>
  new (keywords?: Adagrad$new): Adagrad
  (keywords?: Adagrad$new): py.Promised<Adagrad>
}

export interface AdagradMomentum extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.AdagradMomentum': true }
  get beta2(): py.Remote<number>
  set beta2(value: py.Float)
  beta2_dyn: any
  clip_gradient_max: any
  clip_gradient_max_dyn: any
  clip_gradient_min: any
  clip_gradient_min_dyn: any
  get clip_weight_max(): py.Remote<number | null>
  set clip_weight_max(value: py.Float | null)
  clip_weight_max_dyn: any
  get clip_weight_min(): py.Remote<number | null>
  set clip_weight_min(value: py.Float | null)
  clip_weight_min_dyn: any
  get epsilon(): py.Remote<number>
  set epsilon(value: py.Float)
  epsilon_dyn: any
  get exponent(): py.Remote<number>
  set exponent(value: py.Float)
  exponent_dyn: any
  learning_rate: any
  learning_rate_dyn: any
  get low_dimensional_packing_status(): py.Remote<boolean>
  set low_dimensional_packing_status(value: py.Bool)
  low_dimensional_packing_status_dyn: any
  get momentum(): py.Remote<number>
  set momentum(value: py.Float)
  momentum_dyn: any
  get multiply_weight_decay_factor_by_learning_rate(): py.Remote<boolean | null>
  set multiply_weight_decay_factor_by_learning_rate(value: py.Bool | null)
  multiply_weight_decay_factor_by_learning_rate_dyn: any
  slot_variable_creation_fn: any
  slot_variable_creation_fn_dyn: any
  get use_gradient_accumulation(): py.Remote<boolean>
  set use_gradient_accumulation(value: py.Bool)
  use_gradient_accumulation_dyn: any
  get use_nesterov(): py.Remote<boolean>
  set use_nesterov(value: py.Bool)
  use_nesterov_dyn: any
  get weight_decay_factor(): py.Remote<number | null>
  set weight_decay_factor(value: py.Float | null)
  weight_decay_factor_dyn: any
}

export interface AdagradMomentum$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | py.Callable | undefined
  /** Default: `0.0` */
  momentum?: py.Float | undefined
  /** Default: `False` */
  use_nesterov?: py.Bool | undefined
  /** Default: `2` */
  exponent?: py.Float | undefined
  /** Default: `1` */
  beta2?: py.Float | undefined
  /** Default: `1e-10` */
  epsilon?: py.Float | undefined
  /** Default: `True` */
  use_gradient_accumulation?: py.Bool | undefined
  clip_weight_min?: py.Float | null | undefined
  clip_weight_max?: py.Float | null | undefined
  weight_decay_factor?: py.Float | null | undefined
  multiply_weight_decay_factor_by_learning_rate?: py.Bool | null | undefined
  slot_variable_creation_fn?: py.Callable | null | undefined
  clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null | undefined
  /** Default: `False` */
  low_dimensional_packing_status?: py.Bool | undefined
}

export interface AdagradMomentum$class extends py.PythonClass {
  new (learning_rate: py.Float | py.Callable, momentum: py.Float, use_nesterov: py.Bool, exponent: py.Float, beta2?: py.Float, epsilon?: py.Float, use_gradient_accumulation?: py.Bool, clip_weight_min?: py.Float | null, clip_weight_max?: py.Float | null, weight_decay_factor?: py.Float | null, multiply_weight_decay_factor_by_learning_rate?: py.Bool | null, slot_variable_creation_fn?: py.Callable | null, clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null, low_dimensional_packing_status?: py.Bool): AdagradMomentum
  (learning_rate: py.Float | py.Callable, momentum: py.Float, use_nesterov: py.Bool, exponent: py.Float, beta2?: py.Float, epsilon?: py.Float, use_gradient_accumulation?: py.Bool, clip_weight_min?: py.Float | null, clip_weight_max?: py.Float | null, weight_decay_factor?: py.Float | null, multiply_weight_decay_factor_by_learning_rate?: py.Bool | null, slot_variable_creation_fn?: py.Callable | null, clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null, low_dimensional_packing_status?: py.Bool): py.Promised<AdagradMomentum>
  new (learning_rate: py.Float | py.Callable, momentum: py.Float, use_nesterov: py.Bool, keywords?: py.Rest<AdagradMomentum$new, 'learning_rate' | 'momentum' | 'use_nesterov'>): AdagradMomentum
  (learning_rate: py.Float | py.Callable, momentum: py.Float, use_nesterov: py.Bool, keywords?: py.Rest<AdagradMomentum$new, 'learning_rate' | 'momentum' | 'use_nesterov'>): py.Promised<AdagradMomentum>
  new (learning_rate: py.Float | py.Callable, momentum: py.Float, keywords?: py.Rest<AdagradMomentum$new, 'learning_rate' | 'momentum'>): AdagradMomentum
  (learning_rate: py.Float | py.Callable, momentum: py.Float, keywords?: py.Rest<AdagradMomentum$new, 'learning_rate' | 'momentum'>): py.Promised<AdagradMomentum>
  new (learning_rate: py.Float | py.Callable, keywords?: py.Rest<AdagradMomentum$new, 'learning_rate'>): AdagradMomentum
  (learning_rate: py.Float | py.Callable, keywords?: py.Rest<AdagradMomentum$new, 'learning_rate'>): py.Promised<AdagradMomentum>
  new (keywords?: AdagradMomentum$new): AdagradMomentum
  (keywords?: AdagradMomentum$new): py.Promised<AdagradMomentum>
}

export interface Adam extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.Adam': true }
  get beta_1(): py.Remote<number>
  set beta_1(value: py.Float)
  beta_1_dyn: any
  get beta_2(): py.Remote<number>
  set beta_2(value: py.Float)
  beta_2_dyn: any
  clip_gradient_max: any
  clip_gradient_max_dyn: any
  clip_gradient_min: any
  clip_gradient_min_dyn: any
  get clip_weight_max(): py.Remote<number | null>
  set clip_weight_max(value: py.Float | null)
  clip_weight_max_dyn: any
  get clip_weight_min(): py.Remote<number | null>
  set clip_weight_min(value: py.Float | null)
  clip_weight_min_dyn: any
  get epsilon(): py.Remote<number>
  set epsilon(value: py.Float)
  epsilon_dyn: any
  get lazy_adam(): py.Remote<boolean>
  set lazy_adam(value: py.Bool)
  lazy_adam_dyn: any
  learning_rate: any
  learning_rate_dyn: any
  get low_dimensional_packing_status(): py.Remote<boolean>
  set low_dimensional_packing_status(value: py.Bool)
  low_dimensional_packing_status_dyn: any
  get multiply_weight_decay_factor_by_learning_rate(): py.Remote<boolean | null>
  set multiply_weight_decay_factor_by_learning_rate(value: py.Bool | null)
  multiply_weight_decay_factor_by_learning_rate_dyn: any
  slot_variable_creation_fn: any
  slot_variable_creation_fn_dyn: any
  get sum_inside_sqrt(): py.Remote<boolean>
  set sum_inside_sqrt(value: py.Bool)
  sum_inside_sqrt_dyn: any
  get use_gradient_accumulation(): py.Remote<boolean>
  set use_gradient_accumulation(value: py.Bool)
  use_gradient_accumulation_dyn: any
  get weight_decay_factor(): py.Remote<number | null>
  set weight_decay_factor(value: py.Float | null)
  weight_decay_factor_dyn: any
}

export interface Adam$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | py.Callable | undefined
  /** Default: `0.9` */
  beta_1?: py.Float | undefined
  /** Default: `0.999` */
  beta_2?: py.Float | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `True` */
  lazy_adam?: py.Bool | undefined
  /** Default: `True` */
  sum_inside_sqrt?: py.Bool | undefined
  /** Default: `True` */
  use_gradient_accumulation?: py.Bool | undefined
  clip_weight_min?: py.Float | null | undefined
  clip_weight_max?: py.Float | null | undefined
  weight_decay_factor?: py.Float | null | undefined
  multiply_weight_decay_factor_by_learning_rate?: py.Bool | null | undefined
  slot_variable_creation_fn?: py.Callable | null | undefined
  clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null | undefined
  /** Default: `False` */
  low_dimensional_packing_status?: py.Bool | undefined
}

export interface Adam$class extends py.PythonClass {
  new (learning_rate: py.Float | py.Callable, beta_1: py.Float, beta_2: py.Float, epsilon: py.Float, lazy_adam?: py.Bool, sum_inside_sqrt?: py.Bool, use_gradient_accumulation?: py.Bool, clip_weight_min?: py.Float | null, clip_weight_max?: py.Float | null, weight_decay_factor?: py.Float | null, multiply_weight_decay_factor_by_learning_rate?: py.Bool | null, slot_variable_creation_fn?: py.Callable | null, clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null, low_dimensional_packing_status?: py.Bool): Adam
  (learning_rate: py.Float | py.Callable, beta_1: py.Float, beta_2: py.Float, epsilon: py.Float, lazy_adam?: py.Bool, sum_inside_sqrt?: py.Bool, use_gradient_accumulation?: py.Bool, clip_weight_min?: py.Float | null, clip_weight_max?: py.Float | null, weight_decay_factor?: py.Float | null, multiply_weight_decay_factor_by_learning_rate?: py.Bool | null, slot_variable_creation_fn?: py.Callable | null, clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null, low_dimensional_packing_status?: py.Bool): py.Promised<Adam>
  new (learning_rate: py.Float | py.Callable, beta_1: py.Float, beta_2: py.Float, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Adam
  (learning_rate: py.Float | py.Callable, beta_1: py.Float, beta_2: py.Float, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Adam>
  new (learning_rate: py.Float | py.Callable, beta_1: py.Float, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1'>): Adam
  (learning_rate: py.Float | py.Callable, beta_1: py.Float, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1'>): py.Promised<Adam>
  new (learning_rate: py.Float | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate'>): Adam
  (learning_rate: py.Float | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate'>): py.Promised<Adam>
  new (keywords?: Adam$new): Adam
  (keywords?: Adam$new): py.Promised<Adam>
}

export interface CustomCombiner extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.CustomCombiner': true }
  get CUSTOM_COMBINER_SLOT_NAME(): py.Remote<string>
  set CUSTOM_COMBINER_SLOT_NAME(value: py.Str)
  CUSTOM_COMBINER_SLOT_NAME_dyn: any
  combiner: any
  combiner_dyn: any
  combiner_computation: any
  combiner_computation_dyn: any
  combiner_weights_learning_rate: any
  combiner_weights_learning_rate_dyn: any
  get max_valency(): py.Remote<number>
  set max_valency(value: py.Int)
  max_valency_dyn: any
  get num_weights(): py.Remote<number>
  set num_weights(value: py.Int)
  num_weights_dyn: any
  slot_variable_creation_fn: any
  slot_variable_creation_fn_dyn: any
}

export interface CustomCombiner$new {
  combiner_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>
  max_valency: py.Int
  /** Default: `0` */
  num_weights?: py.Int | undefined
  initializer?: py.RemoteArgument | undefined
  /** Default: `0.01` */
  combiner_weights_learning_rate?: py.Float | py.Callable | undefined
}

export interface CustomCombiner$class extends py.PythonClass {
  new (combiner_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, max_valency: py.Int, num_weights: py.Int, initializer: py.Positional, combiner_weights_learning_rate: py.Float | py.Callable): CustomCombiner
  (combiner_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, max_valency: py.Int, num_weights: py.Int, initializer: py.Positional, combiner_weights_learning_rate: py.Float | py.Callable): py.Promised<CustomCombiner>
  new (combiner_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, max_valency: py.Int, num_weights: py.Int, initializer: py.Positional, keywords?: py.Rest<CustomCombiner$new, 'combiner_computation' | 'max_valency' | 'num_weights' | 'initializer'>): CustomCombiner
  (combiner_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, max_valency: py.Int, num_weights: py.Int, initializer: py.Positional, keywords?: py.Rest<CustomCombiner$new, 'combiner_computation' | 'max_valency' | 'num_weights' | 'initializer'>): py.Promised<CustomCombiner>
  new (combiner_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, max_valency: py.Int, num_weights: py.Int, keywords?: py.Rest<CustomCombiner$new, 'combiner_computation' | 'max_valency' | 'num_weights'>): CustomCombiner
  (combiner_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, max_valency: py.Int, num_weights: py.Int, keywords?: py.Rest<CustomCombiner$new, 'combiner_computation' | 'max_valency' | 'num_weights'>): py.Promised<CustomCombiner>
  new (combiner_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, max_valency: py.Int, keywords?: py.Rest<CustomCombiner$new, 'combiner_computation' | 'max_valency'>): CustomCombiner
  (combiner_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, max_valency: py.Int, keywords?: py.Rest<CustomCombiner$new, 'combiner_computation' | 'max_valency'>): py.Promised<CustomCombiner>
  new (combiner_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, keywords: py.Rest<CustomCombiner$new, 'combiner_computation'>): CustomCombiner
  (combiner_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, keywords: py.Rest<CustomCombiner$new, 'combiner_computation'>): py.Promised<CustomCombiner>
  new (keywords: CustomCombiner$new): CustomCombiner
  (keywords: CustomCombiner$new): py.Promised<CustomCombiner>
  readonly CUSTOM_COMBINER_SLOT_NAME: py.Remote<string>
}

export interface CustomOptimizer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.CustomOptimizer': true }
  clip_gradient_max: any
  clip_gradient_max_dyn: any
  clip_gradient_min: any
  clip_gradient_min_dyn: any
  clip_weight_max: any
  clip_weight_max_dyn: any
  clip_weight_min: any
  clip_weight_min_dyn: any
  readonly custom_computation: py.Promised<tensorflow_types_experimental.ConcreteFunction>
  readonly custom_computation_dyn: any
  readonly hyperparameters: py.Remote
  readonly hyperparameters_dyn: any
  learning_rate: any
  learning_rate_dyn: any
  low_dimensional_packing_status: any
  low_dimensional_packing_status_dyn: any
  multiply_weight_decay_factor_by_learning_rate: any
  multiply_weight_decay_factor_by_learning_rate_dyn: any
  readonly slot_dims: py.RemoteList<number>
  readonly slot_dims_dyn: any
  slot_variable_creation_fn: any
  slot_variable_creation_fn_dyn: any
  use_gradient_accumulation: any
  use_gradient_accumulation_dyn: any
  weight_decay_factor: any
  weight_decay_factor_dyn: any
}

export interface CustomOptimizer$new {
  custom_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>
  /** Default: `0.01` */
  learning_rate?: py.Float | py.Callable | undefined
  slot_names?: py.List<py.Str> | null | undefined
  slot_initializers?: py.List<py.RemoteArgument> | null | undefined
  hyperparameters?: py.List<py.Float | py.Callable> | null | undefined
  slot_dims?: py.List<py.Int> | null | undefined
}

export interface CustomOptimizer$class extends py.PythonClass {
  new (custom_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, learning_rate: py.Float | py.Callable, slot_names: py.List<py.Str> | null, slot_initializers: py.List<py.RemoteArgument> | null, hyperparameters?: py.List<py.Float | py.Callable> | null, slot_dims?: py.List<py.Int> | null): CustomOptimizer
  (custom_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, learning_rate: py.Float | py.Callable, slot_names: py.List<py.Str> | null, slot_initializers: py.List<py.RemoteArgument> | null, hyperparameters?: py.List<py.Float | py.Callable> | null, slot_dims?: py.List<py.Int> | null): py.Promised<CustomOptimizer>
  new (custom_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, learning_rate: py.Float | py.Callable, slot_names: py.List<py.Str> | null, keywords?: py.Rest<CustomOptimizer$new, 'custom_computation' | 'learning_rate' | 'slot_names'>): CustomOptimizer
  (custom_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, learning_rate: py.Float | py.Callable, slot_names: py.List<py.Str> | null, keywords?: py.Rest<CustomOptimizer$new, 'custom_computation' | 'learning_rate' | 'slot_names'>): py.Promised<CustomOptimizer>
  new (custom_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, learning_rate: py.Float | py.Callable, keywords?: py.Rest<CustomOptimizer$new, 'custom_computation' | 'learning_rate'>): CustomOptimizer
  (custom_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, learning_rate: py.Float | py.Callable, keywords?: py.Rest<CustomOptimizer$new, 'custom_computation' | 'learning_rate'>): py.Promised<CustomOptimizer>
  new (custom_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, keywords?: py.Rest<CustomOptimizer$new, 'custom_computation'>): CustomOptimizer
  (custom_computation: py.Of<'tensorflow.types.experimental.PolymorphicFunction'>, keywords?: py.Rest<CustomOptimizer$new, 'custom_computation'>): py.Promised<CustomOptimizer>
  new (keywords: CustomOptimizer$new): CustomOptimizer
  (keywords: CustomOptimizer$new): py.Promised<CustomOptimizer>
}

export interface FTRL extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.FTRL': true }
  get allow_zero_accumulator(): py.Remote<boolean>
  set allow_zero_accumulator(value: py.Bool)
  allow_zero_accumulator_dyn: any
  get beta(): py.Remote<number>
  set beta(value: py.Float)
  beta_dyn: any
  clip_gradient_max: any
  clip_gradient_max_dyn: any
  clip_gradient_min: any
  clip_gradient_min_dyn: any
  get clip_weight_max(): py.Remote<number | null>
  set clip_weight_max(value: py.Float | null)
  clip_weight_max_dyn: any
  get clip_weight_min(): py.Remote<number | null>
  set clip_weight_min(value: py.Float | null)
  clip_weight_min_dyn: any
  get initial_accumulator_value(): py.Remote<number>
  set initial_accumulator_value(value: py.Float)
  initial_accumulator_value_dyn: any
  get l1_regularization_strength(): py.Remote<number>
  set l1_regularization_strength(value: py.Float)
  l1_regularization_strength_dyn: any
  get l2_regularization_strength(): py.Remote<number>
  set l2_regularization_strength(value: py.Float)
  l2_regularization_strength_dyn: any
  learning_rate: any
  learning_rate_dyn: any
  get learning_rate_power(): py.Remote<number>
  set learning_rate_power(value: py.Float)
  learning_rate_power_dyn: any
  get low_dimensional_packing_status(): py.Remote<boolean>
  set low_dimensional_packing_status(value: py.Bool)
  low_dimensional_packing_status_dyn: any
  get multiply_linear_by_learning_rate(): py.Remote<boolean>
  set multiply_linear_by_learning_rate(value: py.Bool)
  multiply_linear_by_learning_rate_dyn: any
  get multiply_weight_decay_factor_by_learning_rate(): py.Remote<boolean | null>
  set multiply_weight_decay_factor_by_learning_rate(value: py.Bool | null)
  multiply_weight_decay_factor_by_learning_rate_dyn: any
  slot_variable_creation_fn: any
  slot_variable_creation_fn_dyn: any
  get use_gradient_accumulation(): py.Remote<boolean>
  set use_gradient_accumulation(value: py.Bool)
  use_gradient_accumulation_dyn: any
  get weight_decay_factor(): py.Remote<number | null>
  set weight_decay_factor(value: py.Float | null)
  weight_decay_factor_dyn: any
}

export interface FTRL$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | py.Callable | undefined
  /** Default: `-0.5` */
  learning_rate_power?: py.Float | undefined
  /** Default: `0.0` */
  l1_regularization_strength?: py.Float | undefined
  /** Default: `0.0` */
  l2_regularization_strength?: py.Float | undefined
  /** Default: `0.0` */
  beta?: py.Float | undefined
  /** Default: `0.1` */
  initial_accumulator_value?: py.Float | undefined
  /** Default: `True` */
  use_gradient_accumulation?: py.Bool | undefined
  clip_weight_min?: py.Float | null | undefined
  clip_weight_max?: py.Float | null | undefined
  weight_decay_factor?: py.Float | null | undefined
  multiply_weight_decay_factor_by_learning_rate?: py.Bool | null | undefined
  slot_variable_creation_fn?: py.Callable | null | undefined
  clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null | undefined
  /** Default: `False` */
  multiply_linear_by_learning_rate?: py.Bool | undefined
  /** Default: `False` */
  allow_zero_accumulator?: py.Bool | undefined
  /** Default: `False` */
  low_dimensional_packing_status?: py.Bool | undefined
}

export interface FTRL$class extends py.PythonClass {
  new (learning_rate: py.Float | py.Callable, learning_rate_power: py.Float, l1_regularization_strength: py.Float, l2_regularization_strength: py.Float, beta?: py.Float, initial_accumulator_value?: py.Float, use_gradient_accumulation?: py.Bool, clip_weight_min?: py.Float | null, clip_weight_max?: py.Float | null, weight_decay_factor?: py.Float | null, multiply_weight_decay_factor_by_learning_rate?: py.Bool | null, slot_variable_creation_fn?: py.Callable | null, clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null, multiply_linear_by_learning_rate?: py.Bool, allow_zero_accumulator?: py.Bool, low_dimensional_packing_status?: py.Bool): FTRL
  (learning_rate: py.Float | py.Callable, learning_rate_power: py.Float, l1_regularization_strength: py.Float, l2_regularization_strength: py.Float, beta?: py.Float, initial_accumulator_value?: py.Float, use_gradient_accumulation?: py.Bool, clip_weight_min?: py.Float | null, clip_weight_max?: py.Float | null, weight_decay_factor?: py.Float | null, multiply_weight_decay_factor_by_learning_rate?: py.Bool | null, slot_variable_creation_fn?: py.Callable | null, clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null, multiply_linear_by_learning_rate?: py.Bool, allow_zero_accumulator?: py.Bool, low_dimensional_packing_status?: py.Bool): py.Promised<FTRL>
  new (learning_rate: py.Float | py.Callable, learning_rate_power: py.Float, l1_regularization_strength: py.Float, keywords?: py.Rest<FTRL$new, 'learning_rate' | 'learning_rate_power' | 'l1_regularization_strength'>): FTRL
  (learning_rate: py.Float | py.Callable, learning_rate_power: py.Float, l1_regularization_strength: py.Float, keywords?: py.Rest<FTRL$new, 'learning_rate' | 'learning_rate_power' | 'l1_regularization_strength'>): py.Promised<FTRL>
  new (learning_rate: py.Float | py.Callable, learning_rate_power: py.Float, keywords?: py.Rest<FTRL$new, 'learning_rate' | 'learning_rate_power'>): FTRL
  (learning_rate: py.Float | py.Callable, learning_rate_power: py.Float, keywords?: py.Rest<FTRL$new, 'learning_rate' | 'learning_rate_power'>): py.Promised<FTRL>
  new (learning_rate: py.Float | py.Callable, keywords?: py.Rest<FTRL$new, 'learning_rate'>): FTRL
  (learning_rate: py.Float | py.Callable, keywords?: py.Rest<FTRL$new, 'learning_rate'>): py.Promised<FTRL>
  new (keywords?: FTRL$new): FTRL
  (keywords?: FTRL$new): py.Promised<FTRL>
}

export interface FeatureConfig extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.FeatureConfig': true }
  get max_sequence_length(): py.Remote<number>
  set max_sequence_length(value: py.Int)
  max_sequence_length_dyn: any
  get name(): py.Remote<string | null>
  set name(value: py.Str | null)
  name_dyn: any
  output_shape: any
  output_shape_dyn: any
  table: any
  table_dyn: any
  get validate_weights_and_indices(): py.Remote<boolean>
  set validate_weights_and_indices(value: py.Bool)
  validate_weights_and_indices_dyn: any
}

export interface FeatureConfig$new {
  table: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'>
  /** Default: `0` */
  max_sequence_length?: py.Int | undefined
  /** Default: `True` */
  validate_weights_and_indices?: py.Bool | undefined
  output_shape?: py.List<py.Int> | py.Shape | null | undefined
  name?: py.Str | null | undefined
}

export interface FeatureConfig$class extends py.PythonClass {
  new (table: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'>, max_sequence_length: py.Int, validate_weights_and_indices: py.Bool, output_shape: py.List<py.Int> | py.Shape | null, name?: py.Str | null): FeatureConfig
  (table: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'>, max_sequence_length: py.Int, validate_weights_and_indices: py.Bool, output_shape: py.List<py.Int> | py.Shape | null, name?: py.Str | null): py.Promised<FeatureConfig>
  new (table: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'>, max_sequence_length: py.Int, validate_weights_and_indices: py.Bool, keywords?: py.Rest<FeatureConfig$new, 'table' | 'max_sequence_length' | 'validate_weights_and_indices'>): FeatureConfig
  (table: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'>, max_sequence_length: py.Int, validate_weights_and_indices: py.Bool, keywords?: py.Rest<FeatureConfig$new, 'table' | 'max_sequence_length' | 'validate_weights_and_indices'>): py.Promised<FeatureConfig>
  new (table: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'>, max_sequence_length: py.Int, keywords?: py.Rest<FeatureConfig$new, 'table' | 'max_sequence_length'>): FeatureConfig
  (table: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'>, max_sequence_length: py.Int, keywords?: py.Rest<FeatureConfig$new, 'table' | 'max_sequence_length'>): py.Promised<FeatureConfig>
  new (table: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'>, keywords?: py.Rest<FeatureConfig$new, 'table'>): FeatureConfig
  (table: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'>, keywords?: py.Rest<FeatureConfig$new, 'table'>): py.Promised<FeatureConfig>
  new (keywords: FeatureConfig$new): FeatureConfig
  (keywords: FeatureConfig$new): py.Promised<FeatureConfig>
}

export interface QuantizationConfig extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.QuantizationConfig': true }
  get lower(): py.Remote<number>
  set lower(value: py.Float)
  lower_dyn: any
  get num_buckets(): py.Remote<number>
  set num_buckets(value: py.Int)
  num_buckets_dyn: any
  get upper(): py.Remote<number>
  set upper(value: py.Float)
  upper_dyn: any
}

export interface QuantizationConfig$new {
  num_buckets: py.Int
  lower: py.Float
  upper: py.Float
}

export interface QuantizationConfig$class extends py.PythonClass {
  new (num_buckets: py.Int, lower: py.Float, upper: py.Float): QuantizationConfig
  (num_buckets: py.Int, lower: py.Float, upper: py.Float): py.Promised<QuantizationConfig>
  new (num_buckets: py.Int, lower: py.Float, keywords: py.Rest<QuantizationConfig$new, 'num_buckets' | 'lower'>): QuantizationConfig
  (num_buckets: py.Int, lower: py.Float, keywords: py.Rest<QuantizationConfig$new, 'num_buckets' | 'lower'>): py.Promised<QuantizationConfig>
  new (num_buckets: py.Int, keywords: py.Rest<QuantizationConfig$new, 'num_buckets'>): QuantizationConfig
  (num_buckets: py.Int, keywords: py.Rest<QuantizationConfig$new, 'num_buckets'>): py.Promised<QuantizationConfig>
  new (keywords: QuantizationConfig$new): QuantizationConfig
  (keywords: QuantizationConfig$new): py.Promised<QuantizationConfig>
}

export interface RowIdInitializer$__call__ {
  shape: py.Items<py.Int> | py.Shape
  dtype: py.DType
}

export interface RowIdInitializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.RowIdInitializer': true }
  (shape: py.Items<py.Int> | py.Shape, dtype: py.DType): py.Remote
  (shape: py.Items<py.Int> | py.Shape, keywords: py.Rest<RowIdInitializer$__call__, 'shape'>): py.Remote
  (keywords: RowIdInitializer$__call__): py.Remote
  get offset(): py.Remote<number>
  set offset(value: py.Int)
  offset_dyn: any
}

export interface RowIdInitializer$new {
  /** Default: `0` */
  offset?: py.Int | undefined
}

export interface RowIdInitializer$class extends py.PythonClass {
  new (offset: py.Int): RowIdInitializer
  (offset: py.Int): py.Promised<RowIdInitializer>
  new (keywords?: RowIdInitializer$new): RowIdInitializer
  (keywords?: RowIdInitializer$new): py.Promised<RowIdInitializer>
}

export interface SGD extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.SGD': true }
  clip_gradient_max: any
  clip_gradient_max_dyn: any
  clip_gradient_min: any
  clip_gradient_min_dyn: any
  get clip_weight_max(): py.Remote<number | null>
  set clip_weight_max(value: py.Float | null)
  clip_weight_max_dyn: any
  get clip_weight_min(): py.Remote<number | null>
  set clip_weight_min(value: py.Float | null)
  clip_weight_min_dyn: any
  learning_rate: any
  learning_rate_dyn: any
  get low_dimensional_packing_status(): py.Remote<boolean>
  set low_dimensional_packing_status(value: py.Bool)
  low_dimensional_packing_status_dyn: any
  get multiply_weight_decay_factor_by_learning_rate(): py.Remote<boolean | null>
  set multiply_weight_decay_factor_by_learning_rate(value: py.Bool | null)
  multiply_weight_decay_factor_by_learning_rate_dyn: any
  slot_variable_creation_fn: any
  slot_variable_creation_fn_dyn: any
  get use_gradient_accumulation(): py.Remote<boolean>
  set use_gradient_accumulation(value: py.Bool)
  use_gradient_accumulation_dyn: any
  get weight_decay_factor(): py.Remote<number | null>
  set weight_decay_factor(value: py.Float | null)
  weight_decay_factor_dyn: any
}

export interface SGD$new {
  /** Default: `0.01` */
  learning_rate?: py.Float | py.Callable | undefined
  /** Default: `True` */
  use_gradient_accumulation?: py.Bool | undefined
  clip_weight_min?: py.Float | null | undefined
  clip_weight_max?: py.Float | null | undefined
  weight_decay_factor?: py.Float | null | undefined
  multiply_weight_decay_factor_by_learning_rate?: py.Bool | null | undefined
  clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null | undefined
  /** Default: `False` */
  low_dimensional_packing_status?: py.Bool | undefined
}

export interface SGD$class extends py.PythonClass {
  new (learning_rate: py.Float | py.Callable, use_gradient_accumulation: py.Bool, clip_weight_min: py.Float | null, clip_weight_max: py.Float | null, weight_decay_factor?: py.Float | null, multiply_weight_decay_factor_by_learning_rate?: py.Bool | null, clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null, low_dimensional_packing_status?: py.Bool): SGD
  (learning_rate: py.Float | py.Callable, use_gradient_accumulation: py.Bool, clip_weight_min: py.Float | null, clip_weight_max: py.Float | null, weight_decay_factor?: py.Float | null, multiply_weight_decay_factor_by_learning_rate?: py.Bool | null, clipvalue?: py.Tuple<readonly [py.Float, py.Float]> | py.Float | null, low_dimensional_packing_status?: py.Bool): py.Promised<SGD>
  new (learning_rate: py.Float | py.Callable, use_gradient_accumulation: py.Bool, clip_weight_min: py.Float | null, keywords?: py.Rest<SGD$new, 'learning_rate' | 'use_gradient_accumulation' | 'clip_weight_min'>): SGD
  (learning_rate: py.Float | py.Callable, use_gradient_accumulation: py.Bool, clip_weight_min: py.Float | null, keywords?: py.Rest<SGD$new, 'learning_rate' | 'use_gradient_accumulation' | 'clip_weight_min'>): py.Promised<SGD>
  new (learning_rate: py.Float | py.Callable, use_gradient_accumulation: py.Bool, keywords?: py.Rest<SGD$new, 'learning_rate' | 'use_gradient_accumulation'>): SGD
  (learning_rate: py.Float | py.Callable, use_gradient_accumulation: py.Bool, keywords?: py.Rest<SGD$new, 'learning_rate' | 'use_gradient_accumulation'>): py.Promised<SGD>
  new (learning_rate: py.Float | py.Callable, keywords?: py.Rest<SGD$new, 'learning_rate'>): SGD
  (learning_rate: py.Float | py.Callable, keywords?: py.Rest<SGD$new, 'learning_rate'>): py.Promised<SGD>
  new (keywords?: SGD$new): SGD
  (keywords?: SGD$new): py.Promised<SGD>
}

export interface SparseCoreEmbeddingConfig extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.SparseCoreEmbeddingConfig': true }
  get allow_id_dropping(): py.Remote<boolean>
  set allow_id_dropping(value: py.Bool)
  allow_id_dropping_dyn: any
  get disable_table_stacking(): py.Remote<boolean>
  set disable_table_stacking(value: py.Bool)
  disable_table_stacking_dyn: any
  get enable_fast_table_initialization(): py.Remote<boolean>
  set enable_fast_table_initialization(value: py.Bool)
  enable_fast_table_initialization_dyn: any
  get initialize_tables_on_host(): py.Remote<boolean>
  set initialize_tables_on_host(value: py.Bool)
  initialize_tables_on_host_dyn: any
  get max_ids_per_chip_per_sample(): py.Remote<number>
  set max_ids_per_chip_per_sample(value: py.Int)
  max_ids_per_chip_per_sample_dyn: any
  max_ids_per_table: any
  max_ids_per_table_dyn: any
  max_unique_ids_per_table: any
  max_unique_ids_per_table_dyn: any
}

export interface SparseCoreEmbeddingConfig$new {
  /** Default: `False` */
  disable_table_stacking?: py.Bool | undefined
  /** Default: `64` */
  max_ids_per_chip_per_sample?: py.Int | undefined
  max_ids_per_table?: py.Dict<string, py.Int> | null | undefined
  max_unique_ids_per_table?: py.Dict<string, py.Int> | null | undefined
  /** Default: `False` */
  allow_id_dropping?: py.Bool | undefined
  /** Default: `True` */
  initialize_tables_on_host?: py.Bool | undefined
  /** Default: `False` */
  enable_fast_table_initialization?: py.Bool | undefined
}

export interface SparseCoreEmbeddingConfig$class extends py.PythonClass {
  new (disable_table_stacking: py.Bool, max_ids_per_chip_per_sample: py.Int, max_ids_per_table: py.Dict<string, py.Int> | null, max_unique_ids_per_table: py.Dict<string, py.Int> | null, allow_id_dropping?: py.Bool, initialize_tables_on_host?: py.Bool, enable_fast_table_initialization?: py.Bool): SparseCoreEmbeddingConfig
  (disable_table_stacking: py.Bool, max_ids_per_chip_per_sample: py.Int, max_ids_per_table: py.Dict<string, py.Int> | null, max_unique_ids_per_table: py.Dict<string, py.Int> | null, allow_id_dropping?: py.Bool, initialize_tables_on_host?: py.Bool, enable_fast_table_initialization?: py.Bool): py.Promised<SparseCoreEmbeddingConfig>
  new (disable_table_stacking: py.Bool, max_ids_per_chip_per_sample: py.Int, max_ids_per_table: py.Dict<string, py.Int> | null, keywords: py.Rest<SparseCoreEmbeddingConfig$new, 'disable_table_stacking' | 'max_ids_per_chip_per_sample' | 'max_ids_per_table'>): SparseCoreEmbeddingConfig
  (disable_table_stacking: py.Bool, max_ids_per_chip_per_sample: py.Int, max_ids_per_table: py.Dict<string, py.Int> | null, keywords: py.Rest<SparseCoreEmbeddingConfig$new, 'disable_table_stacking' | 'max_ids_per_chip_per_sample' | 'max_ids_per_table'>): py.Promised<SparseCoreEmbeddingConfig>
  new (disable_table_stacking: py.Bool, max_ids_per_chip_per_sample: py.Int, max_ids_per_table: py.LastDict<string, py.Int> | null): SparseCoreEmbeddingConfig
  (disable_table_stacking: py.Bool, max_ids_per_chip_per_sample: py.Int, max_ids_per_table: py.LastDict<string, py.Int> | null): py.Promised<SparseCoreEmbeddingConfig>
  new (disable_table_stacking: py.Bool, max_ids_per_chip_per_sample: py.Int, keywords?: py.Rest<SparseCoreEmbeddingConfig$new, 'disable_table_stacking' | 'max_ids_per_chip_per_sample'>): SparseCoreEmbeddingConfig
  (disable_table_stacking: py.Bool, max_ids_per_chip_per_sample: py.Int, keywords?: py.Rest<SparseCoreEmbeddingConfig$new, 'disable_table_stacking' | 'max_ids_per_chip_per_sample'>): py.Promised<SparseCoreEmbeddingConfig>
  new (disable_table_stacking: py.Bool, keywords?: py.Rest<SparseCoreEmbeddingConfig$new, 'disable_table_stacking'>): SparseCoreEmbeddingConfig
  (disable_table_stacking: py.Bool, keywords?: py.Rest<SparseCoreEmbeddingConfig$new, 'disable_table_stacking'>): py.Promised<SparseCoreEmbeddingConfig>
  new (keywords?: SparseCoreEmbeddingConfig$new): SparseCoreEmbeddingConfig
  (keywords?: SparseCoreEmbeddingConfig$new): py.Promised<SparseCoreEmbeddingConfig>
  readonly allow_id_dropping: py.Remote<boolean>
  readonly disable_table_stacking: py.Remote<boolean>
  readonly enable_fast_table_initialization: py.Remote<boolean>
  readonly initialize_tables_on_host: py.Remote<boolean>
  readonly max_ids_per_chip_per_sample: py.Remote<number>
  readonly max_ids_per_table: py.Remote
  readonly max_unique_ids_per_table: py.Remote
}

export interface TPUEmbedding$apply_gradients {
  gradients: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface TPUEmbedding$build {
  per_replica_input_shapes?: py.RemoteArgument | undefined
  per_replica_batch_size?: null | undefined
}

export interface TPUEmbedding$dequeue {
  name?: py.Str | null | undefined
}

export interface TPUEmbedding$enqueue {
  features: py.RemoteArgument
  weights?: py.RemoteArgument | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
  name?: py.Str | null | undefined
  device?: py.Str | null | undefined
}

export interface TPUEmbedding extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.TPUEmbedding': true }
  apply_gradients(gradients: py.Positional, name: py.Str | null): py.Remote
  apply_gradients(gradients: py.Positional, keywords?: py.Rest<TPUEmbedding$apply_gradients, 'gradients'>): py.Remote
  apply_gradients(keywords: TPUEmbedding$apply_gradients): py.Remote
  apply_gradients_dyn: py.RemoteFunction
  build(per_replica_input_shapes: py.Positional, per_replica_batch_size: null): py.Remote
  build(per_replica_input_shapes: py.Positional, keywords?: py.Rest<TPUEmbedding$build, 'per_replica_input_shapes'>): py.Remote
  build(keywords?: TPUEmbedding$build): py.Remote
  build_dyn: py.RemoteFunction
  dequeue(name: py.Str | null): py.Remote
  dequeue(keywords?: TPUEmbedding$dequeue): py.Remote
  dequeue_dyn: py.RemoteFunction
  readonly embedding_tables: py.Remote
  readonly embedding_tables_dyn: any
  enqueue(features: py.Positional, weights: py.Positional, training: py.Bool, name: py.Str | null, device?: py.Str | null): py.Remote
  enqueue(features: py.Positional, weights: py.Positional, training: py.Bool, keywords?: py.Rest<TPUEmbedding$enqueue, 'features' | 'weights' | 'training'>): py.Remote
  enqueue(features: py.Positional, weights: py.Positional, keywords?: py.Rest<TPUEmbedding$enqueue, 'features' | 'weights'>): py.Remote
  enqueue(features: py.Positional, keywords?: py.Rest<TPUEmbedding$enqueue, 'features'>): py.Remote
  enqueue(keywords: TPUEmbedding$enqueue): py.Remote
  enqueue_dyn: py.RemoteFunction
}

export interface TPUEmbedding$new {
  feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>
  optimizer: py.RemoteArgument
  /** Default: `False` */
  pipeline_execution_with_tensor_core?: py.Bool | undefined
}

export interface TPUEmbedding$class extends py.PythonClass {
  new (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional, pipeline_execution_with_tensor_core: py.Bool): TPUEmbedding
  (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional, pipeline_execution_with_tensor_core: py.Bool): py.Promised<TPUEmbedding>
  new (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional, keywords?: py.Rest<TPUEmbedding$new, 'feature_config' | 'optimizer'>): TPUEmbedding
  (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional, keywords?: py.Rest<TPUEmbedding$new, 'feature_config' | 'optimizer'>): py.Promised<TPUEmbedding>
  new (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, keywords: py.Rest<TPUEmbedding$new, 'feature_config'>): TPUEmbedding
  (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, keywords: py.Rest<TPUEmbedding$new, 'feature_config'>): py.Promised<TPUEmbedding>
  new (keywords: TPUEmbedding$new): TPUEmbedding
  (keywords: TPUEmbedding$new): py.Promised<TPUEmbedding>
}

export interface TPUEmbeddingForServing$__call__ {
  features: py.RemoteArgument
  weights?: py.RemoteArgument | undefined
}

export interface TPUEmbeddingForServing$embedding_lookup {
  features: py.RemoteArgument
  weights?: py.RemoteArgument | undefined
}

export interface TPUEmbeddingForServing extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.TPUEmbeddingForServing': true }
  (features: py.Positional, weights: py.Positional): py.Remote
  (features: py.Positional, keywords?: py.Rest<TPUEmbeddingForServing$__call__, 'features'>): py.Remote
  (keywords: TPUEmbeddingForServing$__call__): py.Remote
  build(): py.Remote
  build_dyn: py.RemoteFunction
  embedding_lookup(features: py.Positional, weights: py.Positional): py.Remote
  embedding_lookup(features: py.Positional, keywords?: py.Rest<TPUEmbeddingForServing$embedding_lookup, 'features'>): py.Remote
  embedding_lookup(keywords: TPUEmbeddingForServing$embedding_lookup): py.Remote
  embedding_lookup_dyn: py.RemoteFunction
  readonly embedding_tables: py.Remote
  readonly embedding_tables_dyn: any
  readonly variables: py.Remote
  readonly variables_dyn: any
}

export interface TPUEmbeddingForServing$new {
  feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>
  optimizer: py.RemoteArgument
  experimental_sparsecore_restore_info?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface TPUEmbeddingForServing$class extends py.PythonClass {
  new (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional, experimental_sparsecore_restore_info: py.LastDict<string, py.RemoteArgument> | null): TPUEmbeddingForServing
  (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional, experimental_sparsecore_restore_info: py.LastDict<string, py.RemoteArgument> | null): py.Promised<TPUEmbeddingForServing>
  new (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional, keywords?: py.Rest<TPUEmbeddingForServing$new, 'feature_config' | 'optimizer'>): TPUEmbeddingForServing
  (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional, keywords?: py.Rest<TPUEmbeddingForServing$new, 'feature_config' | 'optimizer'>): py.Promised<TPUEmbeddingForServing>
  new (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, keywords: py.Rest<TPUEmbeddingForServing$new, 'feature_config'>): TPUEmbeddingForServing
  (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, keywords: py.Rest<TPUEmbeddingForServing$new, 'feature_config'>): py.Promised<TPUEmbeddingForServing>
  new (keywords: TPUEmbeddingForServing$new): TPUEmbeddingForServing
  (keywords: TPUEmbeddingForServing$new): py.Promised<TPUEmbeddingForServing>
}

export interface TPUEmbeddingV0$__call__ {
  features: py.RemoteArgument
  weights?: py.RemoteArgument | undefined
}

export interface TPUEmbeddingV0$embedding_lookup {
  features: py.RemoteArgument
  weights?: py.RemoteArgument | undefined
}

export interface TPUEmbeddingV0 extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.TPUEmbeddingV0': true }
  (features: py.Positional, weights: py.Positional): py.Remote
  (features: py.Positional, keywords?: py.Rest<TPUEmbeddingV0$__call__, 'features'>): py.Remote
  (keywords: TPUEmbeddingV0$__call__): py.Remote
  build(): py.Remote
  build_dyn: py.RemoteFunction
  embedding_lookup(features: py.Positional, weights: py.Positional): py.Remote
  embedding_lookup(features: py.Positional, keywords?: py.Rest<TPUEmbeddingV0$embedding_lookup, 'features'>): py.Remote
  embedding_lookup(keywords: TPUEmbeddingV0$embedding_lookup): py.Remote
  embedding_lookup_dyn: py.RemoteFunction
  readonly embedding_tables: py.Remote
  readonly embedding_tables_dyn: any
}

export interface TPUEmbeddingV0$new {
  feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>
  optimizer: py.RemoteArgument
}

export interface TPUEmbeddingV0$class extends py.PythonClass {
  new (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional): TPUEmbeddingV0
  (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional): py.Promised<TPUEmbeddingV0>
  new (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, keywords: py.Rest<TPUEmbeddingV0$new, 'feature_config'>): TPUEmbeddingV0
  (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, keywords: py.Rest<TPUEmbeddingV0$new, 'feature_config'>): py.Promised<TPUEmbeddingV0>
  new (keywords: TPUEmbeddingV0$new): TPUEmbeddingV0
  (keywords: TPUEmbeddingV0$new): py.Promised<TPUEmbeddingV0>
}

export interface TPUEmbeddingV2$__call__ {
  features: py.RemoteArgument
  weights?: py.RemoteArgument | undefined
}

export interface TPUEmbeddingV2$apply_gradients {
  gradients: py.RemoteArgument
  preserved_outputs: py.Dict<string, py.RemoteArgument>
}

export interface TPUEmbeddingV2$compute_sparse_core_stats {
  features: py.RemoteArgument
  feature_config: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'> | py.Items<py.RemoteArgument>
  num_tpu_chips: py.Int
  /** Default: `4` */
  num_sc_per_chip?: py.Int | undefined
  optimizer?: py.RemoteArgument | undefined
  sparse_core_embedding_config?: py.Of<'tensorflow.tpu.experimental.embedding.SparseCoreEmbeddingConfig'> | null | undefined
}

export interface TPUEmbeddingV2$dequeue {
  partitioned_tensors: py.Tuple<readonly [py.Dict<string, py.RemoteArgument>, py.Int, py.Int]>
}

export interface TPUEmbeddingV2$embedding_lookup {
  features: py.RemoteArgument
  weights?: py.RemoteArgument | undefined
}

export interface TPUEmbeddingV2$enqueue {
  features: py.RemoteArgument
  weights?: py.RemoteArgument | undefined
  device?: py.Str | null | undefined
}

export interface TPUEmbeddingV2 extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.TPUEmbeddingV2': true }
  get DEFAULT_MAX_IDS_PER_TABLE(): py.Remote<number>
  set DEFAULT_MAX_IDS_PER_TABLE(value: py.Int)
  DEFAULT_MAX_IDS_PER_TABLE_dyn: any
  get DEFAULT_MAX_UNIQUE_IDS_PER_TABLE(): py.Remote<number>
  set DEFAULT_MAX_UNIQUE_IDS_PER_TABLE(value: py.Int)
  DEFAULT_MAX_UNIQUE_IDS_PER_TABLE_dyn: any
  (features: py.Positional, weights: py.Positional): py.Remote<any[]>
  (features: py.Positional, keywords?: py.Rest<TPUEmbeddingV2$__call__, 'features'>): py.Remote<any[]>
  (keywords: TPUEmbeddingV2$__call__): py.Remote<any[]>
  apply_gradients(gradients: py.Positional, preserved_outputs: py.LastDict<string, py.RemoteArgument>): py.Remote
  apply_gradients(gradients: py.Positional, keywords: py.Rest<TPUEmbeddingV2$apply_gradients, 'gradients'>): py.Remote
  apply_gradients(keywords: TPUEmbeddingV2$apply_gradients): py.Remote
  apply_gradients_dyn: py.RemoteFunction
  build(): py.Remote
  build_dyn: py.RemoteFunction
  dequeue(partitioned_tensors: py.Tuple<readonly [py.Dict<string, py.RemoteArgument>, py.Int, py.Int]>): py.Remote<any[]>
  dequeue(keywords: TPUEmbeddingV2$dequeue): py.Remote<any[]>
  dequeue_dyn: py.RemoteFunction
  readonly embedding_layouts: py.Remote
  readonly embedding_layouts_dyn: any
  embedding_lookup(features: py.Positional, weights: py.Positional): py.Remote<any[]>
  embedding_lookup(features: py.Positional, keywords?: py.Rest<TPUEmbeddingV2$embedding_lookup, 'features'>): py.Remote<any[]>
  embedding_lookup(keywords: TPUEmbeddingV2$embedding_lookup): py.Remote<any[]>
  embedding_lookup_dyn: py.RemoteFunction
  readonly embedding_table_shards: py.Remote
  readonly embedding_table_shards_dyn: any
  readonly embedding_tables: py.Remote<Record<string, tensorflow.Variable>>
  readonly embedding_tables_dyn: any
  enqueue(features: py.Positional, weights: py.Positional, device: py.Str | null): py.Remote
  enqueue(features: py.Positional, weights: py.Positional, keywords?: py.Rest<TPUEmbeddingV2$enqueue, 'features' | 'weights'>): py.Remote
  enqueue(features: py.Positional, keywords?: py.Rest<TPUEmbeddingV2$enqueue, 'features'>): py.Remote
  enqueue(keywords: TPUEmbeddingV2$enqueue): py.Remote
  enqueue_dyn: py.RemoteFunction
  max_ids_per_chip_per_sample: any
  max_ids_per_chip_per_sample_dyn: any
  get max_minibatches_per_sc(): py.Remote<number>
  set max_minibatches_per_sc(value: py.Int)
  max_minibatches_per_sc_dyn: any
  readonly variables: py.Remote
  readonly variables_dyn: any
}

export interface TPUEmbeddingV2$new {
  feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>
  optimizer?: py.RemoteArgument | undefined
  /** Default: `False` */
  pipeline_execution_with_tensor_core?: py.Bool | undefined
  sparse_core_embedding_config?: py.Of<'tensorflow.tpu.experimental.embedding.SparseCoreEmbeddingConfig'> | null | undefined
}

export interface TPUEmbeddingV2$class extends py.PythonClass {
  new (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional, pipeline_execution_with_tensor_core: py.Bool, sparse_core_embedding_config: py.Of<'tensorflow.tpu.experimental.embedding.SparseCoreEmbeddingConfig'> | null): TPUEmbeddingV2
  (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional, pipeline_execution_with_tensor_core: py.Bool, sparse_core_embedding_config: py.Of<'tensorflow.tpu.experimental.embedding.SparseCoreEmbeddingConfig'> | null): py.Promised<TPUEmbeddingV2>
  new (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional, pipeline_execution_with_tensor_core: py.Bool, keywords?: py.Rest<TPUEmbeddingV2$new, 'feature_config' | 'optimizer' | 'pipeline_execution_with_tensor_core'>): TPUEmbeddingV2
  (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional, pipeline_execution_with_tensor_core: py.Bool, keywords?: py.Rest<TPUEmbeddingV2$new, 'feature_config' | 'optimizer' | 'pipeline_execution_with_tensor_core'>): py.Promised<TPUEmbeddingV2>
  new (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional, keywords?: py.Rest<TPUEmbeddingV2$new, 'feature_config' | 'optimizer'>): TPUEmbeddingV2
  (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, optimizer: py.Positional, keywords?: py.Rest<TPUEmbeddingV2$new, 'feature_config' | 'optimizer'>): py.Promised<TPUEmbeddingV2>
  new (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, keywords?: py.Rest<TPUEmbeddingV2$new, 'feature_config'>): TPUEmbeddingV2
  (feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>, keywords?: py.Rest<TPUEmbeddingV2$new, 'feature_config'>): py.Promised<TPUEmbeddingV2>
  new (keywords: TPUEmbeddingV2$new): TPUEmbeddingV2
  (keywords: TPUEmbeddingV2$new): py.Promised<TPUEmbeddingV2>
  readonly DEFAULT_MAX_IDS_PER_TABLE: py.Remote<number>
  readonly DEFAULT_MAX_UNIQUE_IDS_PER_TABLE: py.Remote<number>
  compute_sparse_core_stats(features: py.Positional, feature_config: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'> | py.Items<py.RemoteArgument>, num_tpu_chips: py.Int, num_sc_per_chip: py.Int, optimizer: py.Positional, sparse_core_embedding_config: py.Of<'tensorflow.tpu.experimental.embedding.SparseCoreEmbeddingConfig'> | null): py.Remote<any[]>
  compute_sparse_core_stats(features: py.Positional, feature_config: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'> | py.Items<py.RemoteArgument>, num_tpu_chips: py.Int, num_sc_per_chip: py.Int, optimizer: py.Positional, keywords?: py.Rest<TPUEmbeddingV2$compute_sparse_core_stats, 'features' | 'feature_config' | 'num_tpu_chips' | 'num_sc_per_chip' | 'optimizer'>): py.Remote<any[]>
  compute_sparse_core_stats(features: py.Positional, feature_config: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'> | py.Items<py.RemoteArgument>, num_tpu_chips: py.Int, num_sc_per_chip: py.Int, keywords?: py.Rest<TPUEmbeddingV2$compute_sparse_core_stats, 'features' | 'feature_config' | 'num_tpu_chips' | 'num_sc_per_chip'>): py.Remote<any[]>
  compute_sparse_core_stats(features: py.Positional, feature_config: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'> | py.Items<py.RemoteArgument>, num_tpu_chips: py.Int, keywords?: py.Rest<TPUEmbeddingV2$compute_sparse_core_stats, 'features' | 'feature_config' | 'num_tpu_chips'>): py.Remote<any[]>
  compute_sparse_core_stats(features: py.Positional, feature_config: py.Of<'tensorflow.tpu.experimental.embedding.TableConfig'> | py.Items<py.RemoteArgument>, keywords: py.Rest<TPUEmbeddingV2$compute_sparse_core_stats, 'features' | 'feature_config'>): py.Remote<any[]>
  compute_sparse_core_stats(features: py.Positional, keywords: py.Rest<TPUEmbeddingV2$compute_sparse_core_stats, 'features'>): py.Remote<any[]>
  compute_sparse_core_stats(keywords: TPUEmbeddingV2$compute_sparse_core_stats): py.Remote<any[]>
  compute_sparse_core_stats_dyn: py.RemoteFunction
}

export interface TableConfig extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.tpu.experimental.embedding.TableConfig': true }
  combiner: any
  combiner_dyn: any
  get dim(): py.Remote<number>
  set dim(value: py.Int)
  dim_dyn: any
  dtype: any
  dtype_dyn: any
  initializer: any
  initializer_dyn: any
  layout: any
  layout_dyn: any
  get name(): py.Remote<string | null>
  set name(value: py.Str | null)
  name_dyn: any
  optimizer: any
  optimizer_dyn: any
  quantization_config: any
  quantization_config_dyn: any
  get vocabulary_size(): py.Remote<number>
  set vocabulary_size(value: py.Int)
  vocabulary_size_dyn: any
}

export interface TableConfig$new {
  vocabulary_size: py.Int
  dim: py.Int
  initializer?: py.Callable | null | undefined
  optimizer?: py.RemoteArgument | undefined
  /** Default: `'mean'` */
  combiner?: py.Str | py.Of<'tensorflow.tpu.experimental.embedding.CustomCombiner'> | undefined
  name?: py.Str | null | undefined
  quantization_config?: py.Of<'tensorflow.tpu.experimental.embedding.QuantizationConfig'> | null | undefined
  layout?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
}

export interface TableConfig$class extends py.PythonClass {
  new (vocabulary_size: py.Int, dim: py.Int, initializer: py.Callable | null, optimizer: py.Positional, combiner: py.Str | py.Of<'tensorflow.tpu.experimental.embedding.CustomCombiner'>, name?: py.Str | null, quantization_config?: py.Of<'tensorflow.tpu.experimental.embedding.QuantizationConfig'> | null, layout?: py.Positional, dtype?: py.DType): TableConfig
  (vocabulary_size: py.Int, dim: py.Int, initializer: py.Callable | null, optimizer: py.Positional, combiner: py.Str | py.Of<'tensorflow.tpu.experimental.embedding.CustomCombiner'>, name?: py.Str | null, quantization_config?: py.Of<'tensorflow.tpu.experimental.embedding.QuantizationConfig'> | null, layout?: py.Positional, dtype?: py.DType): py.Promised<TableConfig>
  new (vocabulary_size: py.Int, dim: py.Int, initializer: py.Callable | null, optimizer: py.Positional, keywords?: py.Rest<TableConfig$new, 'vocabulary_size' | 'dim' | 'initializer' | 'optimizer'>): TableConfig
  (vocabulary_size: py.Int, dim: py.Int, initializer: py.Callable | null, optimizer: py.Positional, keywords?: py.Rest<TableConfig$new, 'vocabulary_size' | 'dim' | 'initializer' | 'optimizer'>): py.Promised<TableConfig>
  new (vocabulary_size: py.Int, dim: py.Int, initializer: py.Callable | null, keywords?: py.Rest<TableConfig$new, 'vocabulary_size' | 'dim' | 'initializer'>): TableConfig
  (vocabulary_size: py.Int, dim: py.Int, initializer: py.Callable | null, keywords?: py.Rest<TableConfig$new, 'vocabulary_size' | 'dim' | 'initializer'>): py.Promised<TableConfig>
  new (vocabulary_size: py.Int, dim: py.Int, keywords?: py.Rest<TableConfig$new, 'vocabulary_size' | 'dim'>): TableConfig
  (vocabulary_size: py.Int, dim: py.Int, keywords?: py.Rest<TableConfig$new, 'vocabulary_size' | 'dim'>): py.Promised<TableConfig>
  new (vocabulary_size: py.Int, keywords: py.Rest<TableConfig$new, 'vocabulary_size'>): TableConfig
  (vocabulary_size: py.Int, keywords: py.Rest<TableConfig$new, 'vocabulary_size'>): py.Promised<TableConfig>
  new (keywords: TableConfig$new): TableConfig
  (keywords: TableConfig$new): py.Promised<TableConfig>
}

export interface serving_embedding_lookup$ {
  inputs: py.RemoteArgument
  weights: py.RemoteArgument
  tables: py.Dict<unknown, py.Of<'tensorflow.Variable'>>
  feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>
}

export interface $Module extends py.PythonModuleObject {
  readonly Adagrad: Adagrad$class
  readonly AdagradMomentum: AdagradMomentum$class
  readonly Adam: Adam$class
  readonly CustomCombiner: CustomCombiner$class
  readonly CustomOptimizer: CustomOptimizer$class
  readonly FTRL: FTRL$class
  readonly FeatureConfig: FeatureConfig$class
  readonly QuantizationConfig: QuantizationConfig$class
  readonly RowIdInitializer: RowIdInitializer$class
  readonly SGD: SGD$class
  readonly SparseCoreEmbeddingConfig: SparseCoreEmbeddingConfig$class
  readonly TPUEmbedding: TPUEmbedding$class
  readonly TPUEmbeddingForServing: TPUEmbeddingForServing$class
  readonly TPUEmbeddingV0: TPUEmbeddingV0$class
  readonly TPUEmbeddingV2: TPUEmbeddingV2$class
  readonly TableConfig: TableConfig$class
  serving_embedding_lookup(inputs: py.Positional, weights: py.Positional, tables: py.Dict<unknown, py.Of<'tensorflow.Variable'>>, feature_config: py.Of<'tensorflow.tpu.experimental.embedding.FeatureConfig'> | py.Items<py.RemoteArgument>): py.Remote
  serving_embedding_lookup(inputs: py.Positional, weights: py.Positional, tables: py.Dict<unknown, py.Of<'tensorflow.Variable'>>, keywords: py.Rest<serving_embedding_lookup$, 'inputs' | 'weights' | 'tables'>): py.Remote
  serving_embedding_lookup(inputs: py.Positional, weights: py.Positional, keywords: py.Rest<serving_embedding_lookup$, 'inputs' | 'weights'>): py.Remote
  serving_embedding_lookup(inputs: py.Positional, keywords: py.Rest<serving_embedding_lookup$, 'inputs'>): py.Remote
  serving_embedding_lookup(keywords: serving_embedding_lookup$): py.Remote
  serving_embedding_lookup_dyn: py.RemoteFunction
}
