// tensorflow.keras.metrics of tensorflow.keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_losses from './keras.losses.js'
import type * as keras_metrics from './keras.metrics.js'

export interface $Module extends py.PythonModuleObject {
  readonly AUC: keras_metrics.AUC$class
  readonly Accuracy: keras_metrics.Accuracy$class
  readonly BinaryAccuracy: keras_metrics.BinaryAccuracy$class
  readonly BinaryCrossentropy: keras_metrics.BinaryCrossentropy$class
  readonly BinaryIoU: keras_metrics.BinaryIoU$class
  readonly CategoricalAccuracy: keras_metrics.CategoricalAccuracy$class
  readonly CategoricalCrossentropy: keras_metrics.CategoricalCrossentropy$class
  readonly CategoricalHinge: keras_metrics.CategoricalHinge$class
  readonly ConcordanceCorrelation: keras_metrics.ConcordanceCorrelation$class
  readonly CosineSimilarity: keras_metrics.CosineSimilarity$class
  readonly F1Score: keras_metrics.F1Score$class
  readonly FBetaScore: keras_metrics.FBetaScore$class
  readonly FalseNegatives: keras_metrics.FalseNegatives$class
  readonly FalsePositives: keras_metrics.FalsePositives$class
  readonly Hinge: keras_metrics.Hinge$class
  readonly IoU: keras_metrics.IoU$class
  readonly KLD: keras_losses.$Module["kl_divergence"]
  KLD_dyn: py.RemoteFunction
  readonly KLDivergence: keras_metrics.KLDivergence$class
  readonly LogCoshError: keras_metrics.LogCoshError$class
  readonly MAE: keras_losses.$Module["mean_absolute_error"]
  MAE_dyn: py.RemoteFunction
  readonly MAPE: keras_losses.$Module["mean_absolute_percentage_error"]
  MAPE_dyn: py.RemoteFunction
  readonly MSE: keras_losses.$Module["mean_squared_error"]
  MSE_dyn: py.RemoteFunction
  readonly MSLE: keras_losses.$Module["mean_squared_logarithmic_error"]
  MSLE_dyn: py.RemoteFunction
  readonly Mean: keras_metrics.Mean$class
  readonly MeanAbsoluteError: keras_metrics.MeanAbsoluteError$class
  readonly MeanAbsolutePercentageError: keras_metrics.MeanAbsolutePercentageError$class
  readonly MeanIoU: keras_metrics.MeanIoU$class
  readonly MeanMetricWrapper: keras_metrics.MeanMetricWrapper$class
  readonly MeanSquaredError: keras_metrics.MeanSquaredError$class
  readonly MeanSquaredLogarithmicError: keras_metrics.MeanSquaredLogarithmicError$class
  readonly Metric: keras_metrics.Metric$class
  readonly OneHotIoU: keras_metrics.OneHotIoU$class
  readonly OneHotMeanIoU: keras_metrics.OneHotMeanIoU$class
  readonly PearsonCorrelation: keras_metrics.PearsonCorrelation$class
  readonly Poisson: keras_metrics.Poisson$class
  readonly Precision: keras_metrics.Precision$class
  readonly PrecisionAtRecall: keras_metrics.PrecisionAtRecall$class
  readonly R2Score: keras_metrics.R2Score$class
  readonly Recall: keras_metrics.Recall$class
  readonly RecallAtPrecision: keras_metrics.RecallAtPrecision$class
  readonly RootMeanSquaredError: keras_metrics.RootMeanSquaredError$class
  readonly SensitivityAtSpecificity: keras_metrics.SensitivityAtSpecificity$class
  readonly SparseCategoricalAccuracy: keras_metrics.SparseCategoricalAccuracy$class
  readonly SparseCategoricalCrossentropy: keras_metrics.SparseCategoricalCrossentropy$class
  readonly SparseTopKCategoricalAccuracy: keras_metrics.SparseTopKCategoricalAccuracy$class
  readonly SpecificityAtSensitivity: keras_metrics.SpecificityAtSensitivity$class
  readonly SquaredHinge: keras_metrics.SquaredHinge$class
  readonly Sum: keras_metrics.Sum$class
  readonly TopKCategoricalAccuracy: keras_metrics.TopKCategoricalAccuracy$class
  readonly TrueNegatives: keras_metrics.TrueNegatives$class
  readonly TruePositives: keras_metrics.TruePositives$class
  readonly binary_accuracy: keras_metrics.$Module["binary_accuracy"]
  binary_accuracy_dyn: py.RemoteFunction
  readonly binary_crossentropy: keras_losses.$Module["binary_crossentropy"]
  binary_crossentropy_dyn: py.RemoteFunction
  readonly binary_focal_crossentropy: keras_losses.$Module["binary_focal_crossentropy"]
  binary_focal_crossentropy_dyn: py.RemoteFunction
  readonly categorical_accuracy: keras_metrics.$Module["categorical_accuracy"]
  categorical_accuracy_dyn: py.RemoteFunction
  readonly categorical_crossentropy: keras_losses.$Module["categorical_crossentropy"]
  categorical_crossentropy_dyn: py.RemoteFunction
  readonly categorical_focal_crossentropy: keras_losses.$Module["categorical_focal_crossentropy"]
  categorical_focal_crossentropy_dyn: py.RemoteFunction
  readonly categorical_hinge: keras_losses.$Module["categorical_hinge"]
  categorical_hinge_dyn: py.RemoteFunction
  readonly concordance_correlation: keras_metrics.$Module["concordance_correlation"]
  concordance_correlation_dyn: py.RemoteFunction
  readonly deserialize: keras_metrics.$Module["deserialize"]
  deserialize_dyn: py.RemoteFunction
  readonly get: keras_metrics.$Module["get"]
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
  readonly pearson_correlation: keras_metrics.$Module["pearson_correlation"]
  pearson_correlation_dyn: py.RemoteFunction
  readonly poisson: keras_losses.$Module["poisson"]
  poisson_dyn: py.RemoteFunction
  readonly serialize: keras_metrics.$Module["serialize"]
  serialize_dyn: py.RemoteFunction
  readonly sparse_categorical_accuracy: keras_metrics.$Module["sparse_categorical_accuracy"]
  sparse_categorical_accuracy_dyn: py.RemoteFunction
  readonly sparse_categorical_crossentropy: keras_losses.$Module["sparse_categorical_crossentropy"]
  sparse_categorical_crossentropy_dyn: py.RemoteFunction
  readonly sparse_top_k_categorical_accuracy: keras_metrics.$Module["sparse_top_k_categorical_accuracy"]
  sparse_top_k_categorical_accuracy_dyn: py.RemoteFunction
  readonly squared_hinge: keras_losses.$Module["squared_hinge"]
  squared_hinge_dyn: py.RemoteFunction
  readonly top_k_categorical_accuracy: keras_metrics.$Module["top_k_categorical_accuracy"]
  top_k_categorical_accuracy_dyn: py.RemoteFunction
}
