// tensorflow.compat.v1.metrics of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface accuracy$ {
  labels: py.RemoteArgument
  predictions: py.RemoteArgument
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface auc$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  weights?: py.TensorLike | null | undefined
  /** Default: `200` */
  num_thresholds?: py.Int | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `'ROC'` */
  curve?: py.Str | undefined
  name?: py.Str | null | undefined
  /** Default: `'trapezoidal'` */
  summation_method?: py.Str | undefined
  thresholds?: py.List<py.RemoteArgument> | null | undefined
}

export interface average_precision_at_k$ {
  labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  predictions: py.TensorLike
  k: py.Int
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface false_negatives$ {
  labels: py.RemoteArgument
  predictions: py.RemoteArgument
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface false_negatives_at_thresholds$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  thresholds: py.RemoteArgument
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface false_positives$ {
  labels: py.RemoteArgument
  predictions: py.RemoteArgument
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface false_positives_at_thresholds$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  thresholds: py.RemoteArgument
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface mean$ {
  values: py.TensorLike
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface mean_absolute_error$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface mean_cosine_distance$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  dim: py.Int
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface mean_iou$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  num_classes: py.Int
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface mean_per_class_accuracy$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  num_classes: py.Int
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface mean_relative_error$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  normalizer: py.TensorLike
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface mean_squared_error$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface mean_tensor$ {
  values: py.TensorLike
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface percentage_below$ {
  values: py.TensorLike
  threshold: py.RemoteArgument
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface precision$ {
  labels: py.RemoteArgument
  predictions: py.RemoteArgument
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface precision_at_k$ {
  labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  predictions: py.TensorLike
  k: py.Int
  class_id?: py.Int | null | undefined
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface precision_at_thresholds$ {
  labels: py.RemoteArgument
  predictions: py.TensorLike
  thresholds: py.RemoteArgument
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface precision_at_top_k$ {
  labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  predictions_idx: py.TensorLike
  k?: py.Int | null | undefined
  class_id?: py.Int | null | undefined
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface recall$ {
  labels: py.RemoteArgument
  predictions: py.RemoteArgument
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface recall_at_k$ {
  labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  predictions: py.TensorLike
  k: py.Int
  class_id?: py.Int | null | undefined
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface recall_at_thresholds$ {
  labels: py.RemoteArgument
  predictions: py.TensorLike
  thresholds: py.RemoteArgument
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface recall_at_top_k$ {
  labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>
  predictions_idx: py.TensorLike
  k?: py.Int | null | undefined
  class_id?: py.Int | null | undefined
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface root_mean_squared_error$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface sensitivity_at_specificity$ {
  labels: py.RemoteArgument
  predictions: py.TensorLike
  specificity: py.Float
  weights?: py.TensorLike | null | undefined
  /** Default: `200` */
  num_thresholds?: py.Int | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface sparse_average_precision_at_k$ {
  labels: py.RemoteArgument
  predictions: py.RemoteArgument
  k: py.RemoteArgument
  weights?: py.RemoteArgument | undefined
  metrics_collections?: py.RemoteArgument | undefined
  updates_collections?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface sparse_precision_at_k$ {
  labels: py.RemoteArgument
  predictions: py.RemoteArgument
  k: py.RemoteArgument
  class_id?: py.RemoteArgument | undefined
  weights?: py.RemoteArgument | undefined
  metrics_collections?: py.RemoteArgument | undefined
  updates_collections?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface specificity_at_sensitivity$ {
  labels: py.RemoteArgument
  predictions: py.TensorLike
  sensitivity: py.Float
  weights?: py.TensorLike | null | undefined
  /** Default: `200` */
  num_thresholds?: py.Int | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface true_negatives$ {
  labels: py.RemoteArgument
  predictions: py.RemoteArgument
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface true_negatives_at_thresholds$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  thresholds: py.RemoteArgument
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface true_positives$ {
  labels: py.RemoteArgument
  predictions: py.RemoteArgument
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface true_positives_at_thresholds$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  thresholds: py.RemoteArgument
  weights?: py.TensorLike | null | undefined
  metrics_collections?: py.List<py.RemoteArgument> | null | undefined
  updates_collections?: py.List<py.RemoteArgument> | null | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  accuracy(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  accuracy(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<accuracy$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  accuracy(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<accuracy$, 'labels' | 'predictions' | 'weights'>): py.Promised<tensorflow.Tensor>
  accuracy(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<accuracy$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  accuracy(labels: py.Positional, keywords: py.Rest<accuracy$, 'labels'>): py.Promised<tensorflow.Tensor>
  accuracy(keywords: accuracy$): py.Promised<tensorflow.Tensor>
  accuracy_dyn: py.RemoteFunction
  auc(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, num_thresholds: py.Int, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections?: py.List<py.RemoteArgument> | null, curve?: py.Str, name?: py.Str | null, summation_method?: py.Str, thresholds?: py.List<py.RemoteArgument> | null): py.Promised<tensorflow.Tensor>
  auc(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, num_thresholds: py.Int, keywords?: py.Rest<auc$, 'labels' | 'predictions' | 'weights' | 'num_thresholds'>): py.Promised<tensorflow.Tensor>
  auc(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<auc$, 'labels' | 'predictions' | 'weights'>): py.Promised<tensorflow.Tensor>
  auc(labels: py.TensorLike, predictions: py.TensorLike, keywords?: py.Rest<auc$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  auc(labels: py.TensorLike, keywords: py.Rest<auc$, 'labels'>): py.Promised<tensorflow.Tensor>
  auc(keywords: auc$): py.Promised<tensorflow.Tensor>
  auc_dyn: py.RemoteFunction
  average_precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  average_precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<average_precision_at_k$, 'labels' | 'predictions' | 'k' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  average_precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, weights: py.TensorLike | null, keywords?: py.Rest<average_precision_at_k$, 'labels' | 'predictions' | 'k' | 'weights'>): py.Promised<tensorflow.Tensor>
  average_precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, keywords?: py.Rest<average_precision_at_k$, 'labels' | 'predictions' | 'k'>): py.Promised<tensorflow.Tensor>
  average_precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, keywords: py.Rest<average_precision_at_k$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  average_precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<average_precision_at_k$, 'labels'>): py.Promised<tensorflow.Tensor>
  average_precision_at_k(keywords: average_precision_at_k$): py.Promised<tensorflow.Tensor>
  average_precision_at_k_dyn: py.RemoteFunction
  false_negatives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  false_negatives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<false_negatives$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  false_negatives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<false_negatives$, 'labels' | 'predictions' | 'weights'>): py.Promised<tensorflow.Tensor>
  false_negatives(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<false_negatives$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  false_negatives(labels: py.Positional, keywords: py.Rest<false_negatives$, 'labels'>): py.Promised<tensorflow.Tensor>
  false_negatives(keywords: false_negatives$): py.Promised<tensorflow.Tensor>
  false_negatives_dyn: py.RemoteFunction
  false_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  false_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<false_negatives_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights' | 'metrics_collections'>): py.Remote
  false_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<false_negatives_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights'>): py.Remote
  false_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, keywords?: py.Rest<false_negatives_at_thresholds$, 'labels' | 'predictions' | 'thresholds'>): py.Remote
  false_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<false_negatives_at_thresholds$, 'labels' | 'predictions'>): py.Remote
  false_negatives_at_thresholds(labels: py.TensorLike, keywords: py.Rest<false_negatives_at_thresholds$, 'labels'>): py.Remote
  false_negatives_at_thresholds(keywords: false_negatives_at_thresholds$): py.Remote
  false_negatives_at_thresholds_dyn: py.RemoteFunction
  false_positives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  false_positives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<false_positives$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  false_positives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<false_positives$, 'labels' | 'predictions' | 'weights'>): py.Promised<tensorflow.Tensor>
  false_positives(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<false_positives$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  false_positives(labels: py.Positional, keywords: py.Rest<false_positives$, 'labels'>): py.Promised<tensorflow.Tensor>
  false_positives(keywords: false_positives$): py.Promised<tensorflow.Tensor>
  false_positives_dyn: py.RemoteFunction
  false_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  false_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<false_positives_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights' | 'metrics_collections'>): py.Remote
  false_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<false_positives_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights'>): py.Remote
  false_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, keywords?: py.Rest<false_positives_at_thresholds$, 'labels' | 'predictions' | 'thresholds'>): py.Remote
  false_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<false_positives_at_thresholds$, 'labels' | 'predictions'>): py.Remote
  false_positives_at_thresholds(labels: py.TensorLike, keywords: py.Rest<false_positives_at_thresholds$, 'labels'>): py.Remote
  false_positives_at_thresholds(keywords: false_positives_at_thresholds$): py.Remote
  false_positives_at_thresholds_dyn: py.RemoteFunction
  mean(values: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  mean(values: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean$, 'values' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  mean(values: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<mean$, 'values' | 'weights'>): py.Promised<tensorflow.Tensor>
  mean(values: py.TensorLike, keywords?: py.Rest<mean$, 'values'>): py.Promised<tensorflow.Tensor>
  mean(keywords: mean$): py.Promised<tensorflow.Tensor>
  mean_dyn: py.RemoteFunction
  mean_absolute_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  mean_absolute_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean_absolute_error$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  mean_absolute_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<mean_absolute_error$, 'labels' | 'predictions' | 'weights'>): py.Promised<tensorflow.Tensor>
  mean_absolute_error(labels: py.TensorLike, predictions: py.TensorLike, keywords?: py.Rest<mean_absolute_error$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  mean_absolute_error(labels: py.TensorLike, keywords: py.Rest<mean_absolute_error$, 'labels'>): py.Promised<tensorflow.Tensor>
  mean_absolute_error(keywords: mean_absolute_error$): py.Promised<tensorflow.Tensor>
  mean_absolute_error_dyn: py.RemoteFunction
  mean_cosine_distance(labels: py.TensorLike, predictions: py.TensorLike, dim: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  mean_cosine_distance(labels: py.TensorLike, predictions: py.TensorLike, dim: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean_cosine_distance$, 'labels' | 'predictions' | 'dim' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  mean_cosine_distance(labels: py.TensorLike, predictions: py.TensorLike, dim: py.Int, weights: py.TensorLike | null, keywords?: py.Rest<mean_cosine_distance$, 'labels' | 'predictions' | 'dim' | 'weights'>): py.Promised<tensorflow.Tensor>
  mean_cosine_distance(labels: py.TensorLike, predictions: py.TensorLike, dim: py.Int, keywords?: py.Rest<mean_cosine_distance$, 'labels' | 'predictions' | 'dim'>): py.Promised<tensorflow.Tensor>
  mean_cosine_distance(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<mean_cosine_distance$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  mean_cosine_distance(labels: py.TensorLike, keywords: py.Rest<mean_cosine_distance$, 'labels'>): py.Promised<tensorflow.Tensor>
  mean_cosine_distance(keywords: mean_cosine_distance$): py.Promised<tensorflow.Tensor>
  mean_cosine_distance_dyn: py.RemoteFunction
  mean_iou(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  mean_iou(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean_iou$, 'labels' | 'predictions' | 'num_classes' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  mean_iou(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, weights: py.TensorLike | null, keywords?: py.Rest<mean_iou$, 'labels' | 'predictions' | 'num_classes' | 'weights'>): py.Promised<tensorflow.Tensor>
  mean_iou(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, keywords?: py.Rest<mean_iou$, 'labels' | 'predictions' | 'num_classes'>): py.Promised<tensorflow.Tensor>
  mean_iou(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<mean_iou$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  mean_iou(labels: py.TensorLike, keywords: py.Rest<mean_iou$, 'labels'>): py.Promised<tensorflow.Tensor>
  mean_iou(keywords: mean_iou$): py.Promised<tensorflow.Tensor>
  mean_iou_dyn: py.RemoteFunction
  mean_per_class_accuracy(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  mean_per_class_accuracy(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean_per_class_accuracy$, 'labels' | 'predictions' | 'num_classes' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  mean_per_class_accuracy(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, weights: py.TensorLike | null, keywords?: py.Rest<mean_per_class_accuracy$, 'labels' | 'predictions' | 'num_classes' | 'weights'>): py.Promised<tensorflow.Tensor>
  mean_per_class_accuracy(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, keywords?: py.Rest<mean_per_class_accuracy$, 'labels' | 'predictions' | 'num_classes'>): py.Promised<tensorflow.Tensor>
  mean_per_class_accuracy(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<mean_per_class_accuracy$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  mean_per_class_accuracy(labels: py.TensorLike, keywords: py.Rest<mean_per_class_accuracy$, 'labels'>): py.Promised<tensorflow.Tensor>
  mean_per_class_accuracy(keywords: mean_per_class_accuracy$): py.Promised<tensorflow.Tensor>
  mean_per_class_accuracy_dyn: py.RemoteFunction
  mean_relative_error(labels: py.TensorLike, predictions: py.TensorLike, normalizer: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  mean_relative_error(labels: py.TensorLike, predictions: py.TensorLike, normalizer: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean_relative_error$, 'labels' | 'predictions' | 'normalizer' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  mean_relative_error(labels: py.TensorLike, predictions: py.TensorLike, normalizer: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<mean_relative_error$, 'labels' | 'predictions' | 'normalizer' | 'weights'>): py.Promised<tensorflow.Tensor>
  mean_relative_error(labels: py.TensorLike, predictions: py.TensorLike, normalizer: py.TensorLike, keywords?: py.Rest<mean_relative_error$, 'labels' | 'predictions' | 'normalizer'>): py.Promised<tensorflow.Tensor>
  mean_relative_error(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<mean_relative_error$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  mean_relative_error(labels: py.TensorLike, keywords: py.Rest<mean_relative_error$, 'labels'>): py.Promised<tensorflow.Tensor>
  mean_relative_error(keywords: mean_relative_error$): py.Promised<tensorflow.Tensor>
  mean_relative_error_dyn: py.RemoteFunction
  mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean_squared_error$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<mean_squared_error$, 'labels' | 'predictions' | 'weights'>): py.Promised<tensorflow.Tensor>
  mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, keywords?: py.Rest<mean_squared_error$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  mean_squared_error(labels: py.TensorLike, keywords: py.Rest<mean_squared_error$, 'labels'>): py.Promised<tensorflow.Tensor>
  mean_squared_error(keywords: mean_squared_error$): py.Promised<tensorflow.Tensor>
  mean_squared_error_dyn: py.RemoteFunction
  mean_tensor(values: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  mean_tensor(values: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean_tensor$, 'values' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  mean_tensor(values: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<mean_tensor$, 'values' | 'weights'>): py.Promised<tensorflow.Tensor>
  mean_tensor(values: py.TensorLike, keywords?: py.Rest<mean_tensor$, 'values'>): py.Promised<tensorflow.Tensor>
  mean_tensor(keywords: mean_tensor$): py.Promised<tensorflow.Tensor>
  mean_tensor_dyn: py.RemoteFunction
  percentage_below(values: py.TensorLike, threshold: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  percentage_below(values: py.TensorLike, threshold: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<percentage_below$, 'values' | 'threshold' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  percentage_below(values: py.TensorLike, threshold: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<percentage_below$, 'values' | 'threshold' | 'weights'>): py.Promised<tensorflow.Tensor>
  percentage_below(values: py.TensorLike, threshold: py.Positional, keywords?: py.Rest<percentage_below$, 'values' | 'threshold'>): py.Promised<tensorflow.Tensor>
  percentage_below(values: py.TensorLike, keywords: py.Rest<percentage_below$, 'values'>): py.Promised<tensorflow.Tensor>
  percentage_below(keywords: percentage_below$): py.Promised<tensorflow.Tensor>
  percentage_below_dyn: py.RemoteFunction
  precision(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  precision(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<precision$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  precision(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<precision$, 'labels' | 'predictions' | 'weights'>): py.Promised<tensorflow.Tensor>
  precision(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<precision$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  precision(labels: py.Positional, keywords: py.Rest<precision$, 'labels'>): py.Promised<tensorflow.Tensor>
  precision(keywords: precision$): py.Promised<tensorflow.Tensor>
  precision_dyn: py.RemoteFunction
  precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, class_id: py.Int | null, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections?: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, class_id: py.Int | null, weights: py.TensorLike | null, keywords?: py.Rest<precision_at_k$, 'labels' | 'predictions' | 'k' | 'class_id' | 'weights'>): py.Promised<tensorflow.Tensor>
  precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, class_id: py.Int | null, keywords?: py.Rest<precision_at_k$, 'labels' | 'predictions' | 'k' | 'class_id'>): py.Promised<tensorflow.Tensor>
  precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, keywords?: py.Rest<precision_at_k$, 'labels' | 'predictions' | 'k'>): py.Promised<tensorflow.Tensor>
  precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, keywords: py.Rest<precision_at_k$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<precision_at_k$, 'labels'>): py.Promised<tensorflow.Tensor>
  precision_at_k(keywords: precision_at_k$): py.Promised<tensorflow.Tensor>
  precision_at_k_dyn: py.RemoteFunction
  precision_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  precision_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<precision_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  precision_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<precision_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights'>): py.Promised<tensorflow.Tensor>
  precision_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, keywords?: py.Rest<precision_at_thresholds$, 'labels' | 'predictions' | 'thresholds'>): py.Promised<tensorflow.Tensor>
  precision_at_thresholds(labels: py.Positional, predictions: py.TensorLike, keywords: py.Rest<precision_at_thresholds$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  precision_at_thresholds(labels: py.Positional, keywords: py.Rest<precision_at_thresholds$, 'labels'>): py.Promised<tensorflow.Tensor>
  precision_at_thresholds(keywords: precision_at_thresholds$): py.Promised<tensorflow.Tensor>
  precision_at_thresholds_dyn: py.RemoteFunction
  precision_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, k: py.Int | null, class_id: py.Int | null, weights: py.TensorLike | null, metrics_collections?: py.List<py.RemoteArgument> | null, updates_collections?: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  precision_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, k: py.Int | null, class_id: py.Int | null, keywords?: py.Rest<precision_at_top_k$, 'labels' | 'predictions_idx' | 'k' | 'class_id'>): py.Promised<tensorflow.Tensor>
  precision_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, k: py.Int | null, keywords?: py.Rest<precision_at_top_k$, 'labels' | 'predictions_idx' | 'k'>): py.Promised<tensorflow.Tensor>
  precision_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, keywords?: py.Rest<precision_at_top_k$, 'labels' | 'predictions_idx'>): py.Promised<tensorflow.Tensor>
  precision_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<precision_at_top_k$, 'labels'>): py.Promised<tensorflow.Tensor>
  precision_at_top_k(keywords: precision_at_top_k$): py.Promised<tensorflow.Tensor>
  precision_at_top_k_dyn: py.RemoteFunction
  recall(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  recall(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<recall$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  recall(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<recall$, 'labels' | 'predictions' | 'weights'>): py.Promised<tensorflow.Tensor>
  recall(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<recall$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  recall(labels: py.Positional, keywords: py.Rest<recall$, 'labels'>): py.Promised<tensorflow.Tensor>
  recall(keywords: recall$): py.Promised<tensorflow.Tensor>
  recall_dyn: py.RemoteFunction
  recall_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, class_id: py.Int | null, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections?: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  recall_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, class_id: py.Int | null, weights: py.TensorLike | null, keywords?: py.Rest<recall_at_k$, 'labels' | 'predictions' | 'k' | 'class_id' | 'weights'>): py.Promised<tensorflow.Tensor>
  recall_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, class_id: py.Int | null, keywords?: py.Rest<recall_at_k$, 'labels' | 'predictions' | 'k' | 'class_id'>): py.Promised<tensorflow.Tensor>
  recall_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, keywords?: py.Rest<recall_at_k$, 'labels' | 'predictions' | 'k'>): py.Promised<tensorflow.Tensor>
  recall_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, keywords: py.Rest<recall_at_k$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  recall_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<recall_at_k$, 'labels'>): py.Promised<tensorflow.Tensor>
  recall_at_k(keywords: recall_at_k$): py.Promised<tensorflow.Tensor>
  recall_at_k_dyn: py.RemoteFunction
  recall_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  recall_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<recall_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  recall_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<recall_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights'>): py.Promised<tensorflow.Tensor>
  recall_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, keywords?: py.Rest<recall_at_thresholds$, 'labels' | 'predictions' | 'thresholds'>): py.Promised<tensorflow.Tensor>
  recall_at_thresholds(labels: py.Positional, predictions: py.TensorLike, keywords: py.Rest<recall_at_thresholds$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  recall_at_thresholds(labels: py.Positional, keywords: py.Rest<recall_at_thresholds$, 'labels'>): py.Promised<tensorflow.Tensor>
  recall_at_thresholds(keywords: recall_at_thresholds$): py.Promised<tensorflow.Tensor>
  recall_at_thresholds_dyn: py.RemoteFunction
  recall_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, k: py.Int | null, class_id: py.Int | null, weights: py.TensorLike | null, metrics_collections?: py.List<py.RemoteArgument> | null, updates_collections?: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  recall_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, k: py.Int | null, class_id: py.Int | null, keywords?: py.Rest<recall_at_top_k$, 'labels' | 'predictions_idx' | 'k' | 'class_id'>): py.Promised<tensorflow.Tensor>
  recall_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, k: py.Int | null, keywords?: py.Rest<recall_at_top_k$, 'labels' | 'predictions_idx' | 'k'>): py.Promised<tensorflow.Tensor>
  recall_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, keywords?: py.Rest<recall_at_top_k$, 'labels' | 'predictions_idx'>): py.Promised<tensorflow.Tensor>
  recall_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<recall_at_top_k$, 'labels'>): py.Promised<tensorflow.Tensor>
  recall_at_top_k(keywords: recall_at_top_k$): py.Promised<tensorflow.Tensor>
  recall_at_top_k_dyn: py.RemoteFunction
  root_mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  root_mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<root_mean_squared_error$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  root_mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<root_mean_squared_error$, 'labels' | 'predictions' | 'weights'>): py.Promised<tensorflow.Tensor>
  root_mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, keywords?: py.Rest<root_mean_squared_error$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  root_mean_squared_error(labels: py.TensorLike, keywords: py.Rest<root_mean_squared_error$, 'labels'>): py.Promised<tensorflow.Tensor>
  root_mean_squared_error(keywords: root_mean_squared_error$): py.Promised<tensorflow.Tensor>
  root_mean_squared_error_dyn: py.RemoteFunction
  sensitivity_at_specificity(labels: py.Positional, predictions: py.TensorLike, specificity: py.Float, weights: py.TensorLike | null, num_thresholds: py.Int, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections?: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  sensitivity_at_specificity(labels: py.Positional, predictions: py.TensorLike, specificity: py.Float, weights: py.TensorLike | null, num_thresholds: py.Int, keywords?: py.Rest<sensitivity_at_specificity$, 'labels' | 'predictions' | 'specificity' | 'weights' | 'num_thresholds'>): py.Promised<tensorflow.Tensor>
  sensitivity_at_specificity(labels: py.Positional, predictions: py.TensorLike, specificity: py.Float, weights: py.TensorLike | null, keywords?: py.Rest<sensitivity_at_specificity$, 'labels' | 'predictions' | 'specificity' | 'weights'>): py.Promised<tensorflow.Tensor>
  sensitivity_at_specificity(labels: py.Positional, predictions: py.TensorLike, specificity: py.Float, keywords?: py.Rest<sensitivity_at_specificity$, 'labels' | 'predictions' | 'specificity'>): py.Promised<tensorflow.Tensor>
  sensitivity_at_specificity(labels: py.Positional, predictions: py.TensorLike, keywords: py.Rest<sensitivity_at_specificity$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  sensitivity_at_specificity(labels: py.Positional, keywords: py.Rest<sensitivity_at_specificity$, 'labels'>): py.Promised<tensorflow.Tensor>
  sensitivity_at_specificity(keywords: sensitivity_at_specificity$): py.Promised<tensorflow.Tensor>
  sensitivity_at_specificity_dyn: py.RemoteFunction
  sparse_average_precision_at_k(labels: py.Positional, predictions: py.Positional, k: py.Positional, weights: py.Positional, metrics_collections: py.Positional, updates_collections: py.Positional, name?: py.Str | null): py.Remote
  sparse_average_precision_at_k(labels: py.Positional, predictions: py.Positional, k: py.Positional, weights: py.Positional, metrics_collections: py.Positional, keywords?: py.Rest<sparse_average_precision_at_k$, 'labels' | 'predictions' | 'k' | 'weights' | 'metrics_collections'>): py.Remote
  sparse_average_precision_at_k(labels: py.Positional, predictions: py.Positional, k: py.Positional, weights: py.Positional, keywords?: py.Rest<sparse_average_precision_at_k$, 'labels' | 'predictions' | 'k' | 'weights'>): py.Remote
  sparse_average_precision_at_k(labels: py.Positional, predictions: py.Positional, k: py.Positional, keywords?: py.Rest<sparse_average_precision_at_k$, 'labels' | 'predictions' | 'k'>): py.Remote
  sparse_average_precision_at_k(labels: py.Positional, predictions: py.Positional, keywords: py.Rest<sparse_average_precision_at_k$, 'labels' | 'predictions'>): py.Remote
  sparse_average_precision_at_k(labels: py.Positional, keywords: py.Rest<sparse_average_precision_at_k$, 'labels'>): py.Remote
  sparse_average_precision_at_k(keywords: sparse_average_precision_at_k$): py.Remote
  sparse_average_precision_at_k_dyn: py.RemoteFunction
  sparse_precision_at_k(labels: py.Positional, predictions: py.Positional, k: py.Positional, class_id: py.Positional, weights: py.Positional, metrics_collections: py.Positional, updates_collections?: py.Positional, name?: py.Str | null): py.Remote
  sparse_precision_at_k(labels: py.Positional, predictions: py.Positional, k: py.Positional, class_id: py.Positional, weights: py.Positional, keywords?: py.Rest<sparse_precision_at_k$, 'labels' | 'predictions' | 'k' | 'class_id' | 'weights'>): py.Remote
  sparse_precision_at_k(labels: py.Positional, predictions: py.Positional, k: py.Positional, class_id: py.Positional, keywords?: py.Rest<sparse_precision_at_k$, 'labels' | 'predictions' | 'k' | 'class_id'>): py.Remote
  sparse_precision_at_k(labels: py.Positional, predictions: py.Positional, k: py.Positional, keywords?: py.Rest<sparse_precision_at_k$, 'labels' | 'predictions' | 'k'>): py.Remote
  sparse_precision_at_k(labels: py.Positional, predictions: py.Positional, keywords: py.Rest<sparse_precision_at_k$, 'labels' | 'predictions'>): py.Remote
  sparse_precision_at_k(labels: py.Positional, keywords: py.Rest<sparse_precision_at_k$, 'labels'>): py.Remote
  sparse_precision_at_k(keywords: sparse_precision_at_k$): py.Remote
  sparse_precision_at_k_dyn: py.RemoteFunction
  specificity_at_sensitivity(labels: py.Positional, predictions: py.TensorLike, sensitivity: py.Float, weights: py.TensorLike | null, num_thresholds: py.Int, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections?: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  specificity_at_sensitivity(labels: py.Positional, predictions: py.TensorLike, sensitivity: py.Float, weights: py.TensorLike | null, num_thresholds: py.Int, keywords?: py.Rest<specificity_at_sensitivity$, 'labels' | 'predictions' | 'sensitivity' | 'weights' | 'num_thresholds'>): py.Promised<tensorflow.Tensor>
  specificity_at_sensitivity(labels: py.Positional, predictions: py.TensorLike, sensitivity: py.Float, weights: py.TensorLike | null, keywords?: py.Rest<specificity_at_sensitivity$, 'labels' | 'predictions' | 'sensitivity' | 'weights'>): py.Promised<tensorflow.Tensor>
  specificity_at_sensitivity(labels: py.Positional, predictions: py.TensorLike, sensitivity: py.Float, keywords?: py.Rest<specificity_at_sensitivity$, 'labels' | 'predictions' | 'sensitivity'>): py.Promised<tensorflow.Tensor>
  specificity_at_sensitivity(labels: py.Positional, predictions: py.TensorLike, keywords: py.Rest<specificity_at_sensitivity$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  specificity_at_sensitivity(labels: py.Positional, keywords: py.Rest<specificity_at_sensitivity$, 'labels'>): py.Promised<tensorflow.Tensor>
  specificity_at_sensitivity(keywords: specificity_at_sensitivity$): py.Promised<tensorflow.Tensor>
  specificity_at_sensitivity_dyn: py.RemoteFunction
  true_negatives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  true_negatives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<true_negatives$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  true_negatives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<true_negatives$, 'labels' | 'predictions' | 'weights'>): py.Promised<tensorflow.Tensor>
  true_negatives(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<true_negatives$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  true_negatives(labels: py.Positional, keywords: py.Rest<true_negatives$, 'labels'>): py.Promised<tensorflow.Tensor>
  true_negatives(keywords: true_negatives$): py.Promised<tensorflow.Tensor>
  true_negatives_dyn: py.RemoteFunction
  true_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  true_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<true_negatives_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights' | 'metrics_collections'>): py.Remote
  true_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<true_negatives_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights'>): py.Remote
  true_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, keywords?: py.Rest<true_negatives_at_thresholds$, 'labels' | 'predictions' | 'thresholds'>): py.Remote
  true_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<true_negatives_at_thresholds$, 'labels' | 'predictions'>): py.Remote
  true_negatives_at_thresholds(labels: py.TensorLike, keywords: py.Rest<true_negatives_at_thresholds$, 'labels'>): py.Remote
  true_negatives_at_thresholds(keywords: true_negatives_at_thresholds$): py.Remote
  true_negatives_at_thresholds_dyn: py.RemoteFunction
  true_positives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  true_positives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<true_positives$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Promised<tensorflow.Tensor>
  true_positives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<true_positives$, 'labels' | 'predictions' | 'weights'>): py.Promised<tensorflow.Tensor>
  true_positives(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<true_positives$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  true_positives(labels: py.Positional, keywords: py.Rest<true_positives$, 'labels'>): py.Promised<tensorflow.Tensor>
  true_positives(keywords: true_positives$): py.Promised<tensorflow.Tensor>
  true_positives_dyn: py.RemoteFunction
  true_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  true_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<true_positives_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights' | 'metrics_collections'>): py.Remote
  true_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<true_positives_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights'>): py.Remote
  true_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, keywords?: py.Rest<true_positives_at_thresholds$, 'labels' | 'predictions' | 'thresholds'>): py.Remote
  true_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<true_positives_at_thresholds$, 'labels' | 'predictions'>): py.Remote
  true_positives_at_thresholds(labels: py.TensorLike, keywords: py.Rest<true_positives_at_thresholds$, 'labels'>): py.Remote
  true_positives_at_thresholds(keywords: true_positives_at_thresholds$): py.Remote
  true_positives_at_thresholds_dyn: py.RemoteFunction
}
