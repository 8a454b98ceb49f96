// tensorflow.keras.losses of tensorflow.keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_losses from './keras.losses.js'

export interface Reduction$validate {
  key: py.RemoteArgument
}

export interface Reduction extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.keras.losses.Reduction': true }
  get AUTO(): py.Remote<string>
  set AUTO(value: py.Str)
  AUTO_dyn: any
  get NONE(): py.Remote<string>
  set NONE(value: py.Str)
  NONE_dyn: any
  get SUM(): py.Remote<string>
  set SUM(value: py.Str)
  SUM_dyn: any
  get SUM_OVER_BATCH_SIZE(): py.Remote<string>
  set SUM_OVER_BATCH_SIZE(value: py.Str)
  SUM_OVER_BATCH_SIZE_dyn: any
}

export interface Reduction$class extends py.PythonClass {
  new (): Reduction
  (): py.Promised<Reduction>
  readonly AUTO: py.Remote<string>
  readonly NONE: py.Remote<string>
  readonly SUM: py.Remote<string>
  readonly SUM_OVER_BATCH_SIZE: py.Remote<string>
  all(): py.Remote
  all_dyn: py.RemoteFunction
  validate(key: py.Positional): py.Remote
  validate(keywords: Reduction$validate): py.Remote
  validate_dyn: py.RemoteFunction
}

export interface $Module extends py.PythonModuleObject {
  readonly BinaryCrossentropy: keras_losses.BinaryCrossentropy$class
  readonly BinaryFocalCrossentropy: keras_losses.BinaryFocalCrossentropy$class
  readonly CTC: keras_losses.CTC$class
  readonly CategoricalCrossentropy: keras_losses.CategoricalCrossentropy$class
  readonly CategoricalFocalCrossentropy: keras_losses.CategoricalFocalCrossentropy$class
  readonly CategoricalGeneralizedCrossEntropy: keras_losses.CategoricalGeneralizedCrossEntropy$class
  readonly CategoricalHinge: keras_losses.CategoricalHinge$class
  readonly Circle: keras_losses.Circle$class
  readonly CosineSimilarity: keras_losses.CosineSimilarity$class
  readonly Dice: keras_losses.Dice$class
  readonly Hinge: keras_losses.Hinge$class
  readonly Huber: keras_losses.Huber$class
  readonly KLD: keras_losses.$Module["kl_divergence"]
  KLD_dyn: py.RemoteFunction
  readonly KLDivergence: keras_losses.KLDivergence$class
  readonly LogCosh: keras_losses.LogCosh$class
  readonly Loss: keras_losses.Loss$class
  readonly MAE: keras_losses.$Module["mean_absolute_error"]
  MAE_dyn: py.RemoteFunction
  readonly MAPE: keras_losses.$Module["mean_absolute_percentage_error"]
  MAPE_dyn: py.RemoteFunction
  readonly MSE: keras_losses.$Module["mean_squared_error"]
  MSE_dyn: py.RemoteFunction
  readonly MSLE: keras_losses.$Module["mean_squared_logarithmic_error"]
  MSLE_dyn: py.RemoteFunction
  readonly MeanAbsoluteError: keras_losses.MeanAbsoluteError$class
  readonly MeanAbsolutePercentageError: keras_losses.MeanAbsolutePercentageError$class
  readonly MeanSquaredError: keras_losses.MeanSquaredError$class
  readonly MeanSquaredLogarithmicError: keras_losses.MeanSquaredLogarithmicError$class
  readonly Poisson: keras_losses.Poisson$class
  readonly Reduction: Reduction$class
  readonly SparseCategoricalCrossentropy: keras_losses.SparseCategoricalCrossentropy$class
  readonly SquaredHinge: keras_losses.SquaredHinge$class
  readonly Tversky: keras_losses.Tversky$class
  readonly binary_crossentropy: keras_losses.$Module["binary_crossentropy"]
  binary_crossentropy_dyn: py.RemoteFunction
  readonly binary_focal_crossentropy: keras_losses.$Module["binary_focal_crossentropy"]
  binary_focal_crossentropy_dyn: py.RemoteFunction
  readonly categorical_crossentropy: keras_losses.$Module["categorical_crossentropy"]
  categorical_crossentropy_dyn: py.RemoteFunction
  readonly categorical_focal_crossentropy: keras_losses.$Module["categorical_focal_crossentropy"]
  categorical_focal_crossentropy_dyn: py.RemoteFunction
  readonly categorical_generalized_cross_entropy: keras_losses.$Module["categorical_generalized_cross_entropy"]
  categorical_generalized_cross_entropy_dyn: py.RemoteFunction
  readonly categorical_hinge: keras_losses.$Module["categorical_hinge"]
  categorical_hinge_dyn: py.RemoteFunction
  readonly circle: keras_losses.$Module["circle"]
  circle_dyn: py.RemoteFunction
  readonly cosine_similarity: keras_losses.$Module["cosine_similarity"]
  cosine_similarity_dyn: py.RemoteFunction
  readonly ctc: keras_losses.$Module["ctc"]
  ctc_dyn: py.RemoteFunction
  readonly deserialize: keras_losses.$Module["deserialize"]
  deserialize_dyn: py.RemoteFunction
  readonly dice: keras_losses.$Module["dice"]
  dice_dyn: py.RemoteFunction
  readonly get: keras_losses.$Module["get"]
  get_dyn: py.RemoteFunction
  readonly hinge: keras_losses.$Module["hinge"]
  hinge_dyn: py.RemoteFunction
  readonly huber: keras_losses.$Module["huber"]
  huber_dyn: py.RemoteFunction
  readonly kld: keras_losses.$Module["kl_divergence"]
  kld_dyn: py.RemoteFunction
  readonly kullback_leibler_divergence: keras_losses.$Module["kl_divergence"]
  kullback_leibler_divergence_dyn: py.RemoteFunction
  readonly logcosh: keras_losses.$Module["log_cosh"]
  logcosh_dyn: py.RemoteFunction
  readonly mae: keras_losses.$Module["mean_absolute_error"]
  mae_dyn: py.RemoteFunction
  readonly mape: keras_losses.$Module["mean_absolute_percentage_error"]
  mape_dyn: py.RemoteFunction
  readonly mse: keras_losses.$Module["mean_squared_error"]
  mse_dyn: py.RemoteFunction
  readonly msle: keras_losses.$Module["mean_squared_logarithmic_error"]
  msle_dyn: py.RemoteFunction
  readonly poisson: keras_losses.$Module["poisson"]
  poisson_dyn: py.RemoteFunction
  readonly serialize: keras_losses.$Module["serialize"]
  serialize_dyn: py.RemoteFunction
  readonly sparse_categorical_crossentropy: keras_losses.$Module["sparse_categorical_crossentropy"]
  sparse_categorical_crossentropy_dyn: py.RemoteFunction
  readonly squared_hinge: keras_losses.$Module["squared_hinge"]
  squared_hinge_dyn: py.RemoteFunction
  readonly tversky: keras_losses.$Module["tversky"]
  tversky_dyn: py.RemoteFunction
}
