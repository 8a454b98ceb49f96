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
  accuracy(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  accuracy(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<accuracy$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Remote
  accuracy(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<accuracy$, 'labels' | 'predictions' | 'weights'>): py.Remote
  accuracy(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<accuracy$, 'labels' | 'predictions'>): py.Remote
  accuracy(labels: py.Positional, keywords: py.Rest<accuracy$, 'labels'>): py.Remote
  accuracy(keywords: accuracy$): py.Remote
  accuracy_dyn: py.RemoteFunction
  auc(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, num_thresholds: py.Int, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections?: py.List<py.RemoteArgument> | null, curve?: py.Str, name?: py.Str | null, summation_method?: py.Str, thresholds?: py.List<py.RemoteArgument> | null): py.Remote
  auc(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, num_thresholds: py.Int, keywords?: py.Rest<auc$, 'labels' | 'predictions' | 'weights' | 'num_thresholds'>): py.Remote
  auc(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<auc$, 'labels' | 'predictions' | 'weights'>): py.Remote
  auc(labels: py.TensorLike, predictions: py.TensorLike, keywords?: py.Rest<auc$, 'labels' | 'predictions'>): py.Remote
  auc(labels: py.TensorLike, keywords: py.Rest<auc$, 'labels'>): py.Remote
  auc(keywords: auc$): py.Remote
  auc_dyn: py.RemoteFunction
  average_precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  average_precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<average_precision_at_k$, 'labels' | 'predictions' | 'k' | 'weights' | 'metrics_collections'>): py.Remote
  average_precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, weights: py.TensorLike | null, keywords?: py.Rest<average_precision_at_k$, 'labels' | 'predictions' | 'k' | 'weights'>): py.Remote
  average_precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, keywords?: py.Rest<average_precision_at_k$, 'labels' | 'predictions' | 'k'>): py.Remote
  average_precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, keywords: py.Rest<average_precision_at_k$, 'labels' | 'predictions'>): py.Remote
  average_precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<average_precision_at_k$, 'labels'>): py.Remote
  average_precision_at_k(keywords: average_precision_at_k$): py.Remote
  average_precision_at_k_dyn: py.RemoteFunction
  false_negatives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  false_negatives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<false_negatives$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Remote
  false_negatives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<false_negatives$, 'labels' | 'predictions' | 'weights'>): py.Remote
  false_negatives(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<false_negatives$, 'labels' | 'predictions'>): py.Remote
  false_negatives(labels: py.Positional, keywords: py.Rest<false_negatives$, 'labels'>): py.Remote
  false_negatives(keywords: false_negatives$): py.Remote
  false_negatives_dyn: py.RemoteFunction
  false_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  false_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<false_negatives_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights' | 'metrics_collections'>): py.Remote
  false_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<false_negatives_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights'>): py.Remote
  false_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, keywords?: py.Rest<false_negatives_at_thresholds$, 'labels' | 'predictions' | 'thresholds'>): py.Remote
  false_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<false_negatives_at_thresholds$, 'labels' | 'predictions'>): py.Remote
  false_negatives_at_thresholds(labels: py.TensorLike, keywords: py.Rest<false_negatives_at_thresholds$, 'labels'>): py.Remote
  false_negatives_at_thresholds(keywords: false_negatives_at_thresholds$): py.Remote
  false_negatives_at_thresholds_dyn: py.RemoteFunction
  false_positives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  false_positives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<false_positives$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Remote
  false_positives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<false_positives$, 'labels' | 'predictions' | 'weights'>): py.Remote
  false_positives(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<false_positives$, 'labels' | 'predictions'>): py.Remote
  false_positives(labels: py.Positional, keywords: py.Rest<false_positives$, 'labels'>): py.Remote
  false_positives(keywords: false_positives$): py.Remote
  false_positives_dyn: py.RemoteFunction
  false_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  false_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<false_positives_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights' | 'metrics_collections'>): py.Remote
  false_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<false_positives_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights'>): py.Remote
  false_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, keywords?: py.Rest<false_positives_at_thresholds$, 'labels' | 'predictions' | 'thresholds'>): py.Remote
  false_positives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<false_positives_at_thresholds$, 'labels' | 'predictions'>): py.Remote
  false_positives_at_thresholds(labels: py.TensorLike, keywords: py.Rest<false_positives_at_thresholds$, 'labels'>): py.Remote
  false_positives_at_thresholds(keywords: false_positives_at_thresholds$): py.Remote
  false_positives_at_thresholds_dyn: py.RemoteFunction
  mean(values: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  mean(values: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean$, 'values' | 'weights' | 'metrics_collections'>): py.Remote
  mean(values: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<mean$, 'values' | 'weights'>): py.Remote
  mean(values: py.TensorLike, keywords?: py.Rest<mean$, 'values'>): py.Remote
  mean(keywords: mean$): py.Remote
  mean_dyn: py.RemoteFunction
  mean_absolute_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  mean_absolute_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean_absolute_error$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Remote
  mean_absolute_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<mean_absolute_error$, 'labels' | 'predictions' | 'weights'>): py.Remote
  mean_absolute_error(labels: py.TensorLike, predictions: py.TensorLike, keywords?: py.Rest<mean_absolute_error$, 'labels' | 'predictions'>): py.Remote
  mean_absolute_error(labels: py.TensorLike, keywords: py.Rest<mean_absolute_error$, 'labels'>): py.Remote
  mean_absolute_error(keywords: mean_absolute_error$): py.Remote
  mean_absolute_error_dyn: py.RemoteFunction
  mean_cosine_distance(labels: py.TensorLike, predictions: py.TensorLike, dim: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  mean_cosine_distance(labels: py.TensorLike, predictions: py.TensorLike, dim: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean_cosine_distance$, 'labels' | 'predictions' | 'dim' | 'weights' | 'metrics_collections'>): py.Remote
  mean_cosine_distance(labels: py.TensorLike, predictions: py.TensorLike, dim: py.Int, weights: py.TensorLike | null, keywords?: py.Rest<mean_cosine_distance$, 'labels' | 'predictions' | 'dim' | 'weights'>): py.Remote
  mean_cosine_distance(labels: py.TensorLike, predictions: py.TensorLike, dim: py.Int, keywords?: py.Rest<mean_cosine_distance$, 'labels' | 'predictions' | 'dim'>): py.Remote
  mean_cosine_distance(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<mean_cosine_distance$, 'labels' | 'predictions'>): py.Remote
  mean_cosine_distance(labels: py.TensorLike, keywords: py.Rest<mean_cosine_distance$, 'labels'>): py.Remote
  mean_cosine_distance(keywords: mean_cosine_distance$): py.Remote
  mean_cosine_distance_dyn: py.RemoteFunction
  mean_iou(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  mean_iou(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean_iou$, 'labels' | 'predictions' | 'num_classes' | 'weights' | 'metrics_collections'>): py.Remote
  mean_iou(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, weights: py.TensorLike | null, keywords?: py.Rest<mean_iou$, 'labels' | 'predictions' | 'num_classes' | 'weights'>): py.Remote
  mean_iou(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, keywords?: py.Rest<mean_iou$, 'labels' | 'predictions' | 'num_classes'>): py.Remote
  mean_iou(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<mean_iou$, 'labels' | 'predictions'>): py.Remote
  mean_iou(labels: py.TensorLike, keywords: py.Rest<mean_iou$, 'labels'>): py.Remote
  mean_iou(keywords: mean_iou$): py.Remote
  mean_iou_dyn: py.RemoteFunction
  mean_per_class_accuracy(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  mean_per_class_accuracy(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean_per_class_accuracy$, 'labels' | 'predictions' | 'num_classes' | 'weights' | 'metrics_collections'>): py.Remote
  mean_per_class_accuracy(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, weights: py.TensorLike | null, keywords?: py.Rest<mean_per_class_accuracy$, 'labels' | 'predictions' | 'num_classes' | 'weights'>): py.Remote
  mean_per_class_accuracy(labels: py.TensorLike, predictions: py.TensorLike, num_classes: py.Int, keywords?: py.Rest<mean_per_class_accuracy$, 'labels' | 'predictions' | 'num_classes'>): py.Remote
  mean_per_class_accuracy(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<mean_per_class_accuracy$, 'labels' | 'predictions'>): py.Remote
  mean_per_class_accuracy(labels: py.TensorLike, keywords: py.Rest<mean_per_class_accuracy$, 'labels'>): py.Remote
  mean_per_class_accuracy(keywords: mean_per_class_accuracy$): py.Remote
  mean_per_class_accuracy_dyn: py.RemoteFunction
  mean_relative_error(labels: py.TensorLike, predictions: py.TensorLike, normalizer: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  mean_relative_error(labels: py.TensorLike, predictions: py.TensorLike, normalizer: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean_relative_error$, 'labels' | 'predictions' | 'normalizer' | 'weights' | 'metrics_collections'>): py.Remote
  mean_relative_error(labels: py.TensorLike, predictions: py.TensorLike, normalizer: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<mean_relative_error$, 'labels' | 'predictions' | 'normalizer' | 'weights'>): py.Remote
  mean_relative_error(labels: py.TensorLike, predictions: py.TensorLike, normalizer: py.TensorLike, keywords?: py.Rest<mean_relative_error$, 'labels' | 'predictions' | 'normalizer'>): py.Remote
  mean_relative_error(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<mean_relative_error$, 'labels' | 'predictions'>): py.Remote
  mean_relative_error(labels: py.TensorLike, keywords: py.Rest<mean_relative_error$, 'labels'>): py.Remote
  mean_relative_error(keywords: mean_relative_error$): py.Remote
  mean_relative_error_dyn: py.RemoteFunction
  mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean_squared_error$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Remote
  mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<mean_squared_error$, 'labels' | 'predictions' | 'weights'>): py.Remote
  mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, keywords?: py.Rest<mean_squared_error$, 'labels' | 'predictions'>): py.Remote
  mean_squared_error(labels: py.TensorLike, keywords: py.Rest<mean_squared_error$, 'labels'>): py.Remote
  mean_squared_error(keywords: mean_squared_error$): py.Remote
  mean_squared_error_dyn: py.RemoteFunction
  mean_tensor(values: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  mean_tensor(values: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<mean_tensor$, 'values' | 'weights' | 'metrics_collections'>): py.Remote
  mean_tensor(values: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<mean_tensor$, 'values' | 'weights'>): py.Remote
  mean_tensor(values: py.TensorLike, keywords?: py.Rest<mean_tensor$, 'values'>): py.Remote
  mean_tensor(keywords: mean_tensor$): py.Remote
  mean_tensor_dyn: py.RemoteFunction
  percentage_below(values: py.TensorLike, threshold: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  percentage_below(values: py.TensorLike, threshold: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<percentage_below$, 'values' | 'threshold' | 'weights' | 'metrics_collections'>): py.Remote
  percentage_below(values: py.TensorLike, threshold: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<percentage_below$, 'values' | 'threshold' | 'weights'>): py.Remote
  percentage_below(values: py.TensorLike, threshold: py.Positional, keywords?: py.Rest<percentage_below$, 'values' | 'threshold'>): py.Remote
  percentage_below(values: py.TensorLike, keywords: py.Rest<percentage_below$, 'values'>): py.Remote
  percentage_below(keywords: percentage_below$): py.Remote
  percentage_below_dyn: py.RemoteFunction
  precision(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  precision(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<precision$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Remote
  precision(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<precision$, 'labels' | 'predictions' | 'weights'>): py.Remote
  precision(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<precision$, 'labels' | 'predictions'>): py.Remote
  precision(labels: py.Positional, keywords: py.Rest<precision$, 'labels'>): py.Remote
  precision(keywords: precision$): py.Remote
  precision_dyn: py.RemoteFunction
  precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, class_id: py.Int | null, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections?: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, class_id: py.Int | null, weights: py.TensorLike | null, keywords?: py.Rest<precision_at_k$, 'labels' | 'predictions' | 'k' | 'class_id' | 'weights'>): py.Remote
  precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, class_id: py.Int | null, keywords?: py.Rest<precision_at_k$, 'labels' | 'predictions' | 'k' | 'class_id'>): py.Remote
  precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, keywords?: py.Rest<precision_at_k$, 'labels' | 'predictions' | 'k'>): py.Remote
  precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, keywords: py.Rest<precision_at_k$, 'labels' | 'predictions'>): py.Remote
  precision_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<precision_at_k$, 'labels'>): py.Remote
  precision_at_k(keywords: precision_at_k$): py.Remote
  precision_at_k_dyn: py.RemoteFunction
  precision_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  precision_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<precision_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights' | 'metrics_collections'>): py.Remote
  precision_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<precision_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights'>): py.Remote
  precision_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, keywords?: py.Rest<precision_at_thresholds$, 'labels' | 'predictions' | 'thresholds'>): py.Remote
  precision_at_thresholds(labels: py.Positional, predictions: py.TensorLike, keywords: py.Rest<precision_at_thresholds$, 'labels' | 'predictions'>): py.Remote
  precision_at_thresholds(labels: py.Positional, keywords: py.Rest<precision_at_thresholds$, 'labels'>): py.Remote
  precision_at_thresholds(keywords: precision_at_thresholds$): py.Remote
  precision_at_thresholds_dyn: py.RemoteFunction
  precision_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, k: py.Int | null, class_id: py.Int | null, weights: py.TensorLike | null, metrics_collections?: py.List<py.RemoteArgument> | null, updates_collections?: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  precision_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, k: py.Int | null, class_id: py.Int | null, keywords?: py.Rest<precision_at_top_k$, 'labels' | 'predictions_idx' | 'k' | 'class_id'>): py.Remote
  precision_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, k: py.Int | null, keywords?: py.Rest<precision_at_top_k$, 'labels' | 'predictions_idx' | 'k'>): py.Remote
  precision_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, keywords?: py.Rest<precision_at_top_k$, 'labels' | 'predictions_idx'>): py.Remote
  precision_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<precision_at_top_k$, 'labels'>): py.Remote
  precision_at_top_k(keywords: precision_at_top_k$): py.Remote
  precision_at_top_k_dyn: py.RemoteFunction
  recall(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  recall(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<recall$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Remote
  recall(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<recall$, 'labels' | 'predictions' | 'weights'>): py.Remote
  recall(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<recall$, 'labels' | 'predictions'>): py.Remote
  recall(labels: py.Positional, keywords: py.Rest<recall$, 'labels'>): py.Remote
  recall(keywords: recall$): py.Remote
  recall_dyn: py.RemoteFunction
  recall_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, class_id: py.Int | null, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections?: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  recall_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, class_id: py.Int | null, weights: py.TensorLike | null, keywords?: py.Rest<recall_at_k$, 'labels' | 'predictions' | 'k' | 'class_id' | 'weights'>): py.Remote
  recall_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, class_id: py.Int | null, keywords?: py.Rest<recall_at_k$, 'labels' | 'predictions' | 'k' | 'class_id'>): py.Remote
  recall_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, k: py.Int, keywords?: py.Rest<recall_at_k$, 'labels' | 'predictions' | 'k'>): py.Remote
  recall_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions: py.TensorLike, keywords: py.Rest<recall_at_k$, 'labels' | 'predictions'>): py.Remote
  recall_at_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<recall_at_k$, 'labels'>): py.Remote
  recall_at_k(keywords: recall_at_k$): py.Remote
  recall_at_k_dyn: py.RemoteFunction
  recall_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  recall_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<recall_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights' | 'metrics_collections'>): py.Remote
  recall_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<recall_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights'>): py.Remote
  recall_at_thresholds(labels: py.Positional, predictions: py.TensorLike, thresholds: py.Positional, keywords?: py.Rest<recall_at_thresholds$, 'labels' | 'predictions' | 'thresholds'>): py.Remote
  recall_at_thresholds(labels: py.Positional, predictions: py.TensorLike, keywords: py.Rest<recall_at_thresholds$, 'labels' | 'predictions'>): py.Remote
  recall_at_thresholds(labels: py.Positional, keywords: py.Rest<recall_at_thresholds$, 'labels'>): py.Remote
  recall_at_thresholds(keywords: recall_at_thresholds$): py.Remote
  recall_at_thresholds_dyn: py.RemoteFunction
  recall_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, k: py.Int | null, class_id: py.Int | null, weights: py.TensorLike | null, metrics_collections?: py.List<py.RemoteArgument> | null, updates_collections?: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  recall_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, k: py.Int | null, class_id: py.Int | null, keywords?: py.Rest<recall_at_top_k$, 'labels' | 'predictions_idx' | 'k' | 'class_id'>): py.Remote
  recall_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, k: py.Int | null, keywords?: py.Rest<recall_at_top_k$, 'labels' | 'predictions_idx' | 'k'>): py.Remote
  recall_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, predictions_idx: py.TensorLike, keywords?: py.Rest<recall_at_top_k$, 'labels' | 'predictions_idx'>): py.Remote
  recall_at_top_k(labels: py.TensorLike | py.Of<'tensorflow.SparseTensor'>, keywords: py.Rest<recall_at_top_k$, 'labels'>): py.Remote
  recall_at_top_k(keywords: recall_at_top_k$): py.Remote
  recall_at_top_k_dyn: py.RemoteFunction
  root_mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  root_mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<root_mean_squared_error$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Remote
  root_mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, weights: py.TensorLike | null, keywords?: py.Rest<root_mean_squared_error$, 'labels' | 'predictions' | 'weights'>): py.Remote
  root_mean_squared_error(labels: py.TensorLike, predictions: py.TensorLike, keywords?: py.Rest<root_mean_squared_error$, 'labels' | 'predictions'>): py.Remote
  root_mean_squared_error(labels: py.TensorLike, keywords: py.Rest<root_mean_squared_error$, 'labels'>): py.Remote
  root_mean_squared_error(keywords: root_mean_squared_error$): py.Remote
  root_mean_squared_error_dyn: py.RemoteFunction
  sensitivity_at_specificity(labels: py.Positional, predictions: py.TensorLike, specificity: py.Float, weights: py.TensorLike | null, num_thresholds: py.Int, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections?: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  sensitivity_at_specificity(labels: py.Positional, predictions: py.TensorLike, specificity: py.Float, weights: py.TensorLike | null, num_thresholds: py.Int, keywords?: py.Rest<sensitivity_at_specificity$, 'labels' | 'predictions' | 'specificity' | 'weights' | 'num_thresholds'>): py.Remote
  sensitivity_at_specificity(labels: py.Positional, predictions: py.TensorLike, specificity: py.Float, weights: py.TensorLike | null, keywords?: py.Rest<sensitivity_at_specificity$, 'labels' | 'predictions' | 'specificity' | 'weights'>): py.Remote
  sensitivity_at_specificity(labels: py.Positional, predictions: py.TensorLike, specificity: py.Float, keywords?: py.Rest<sensitivity_at_specificity$, 'labels' | 'predictions' | 'specificity'>): py.Remote
  sensitivity_at_specificity(labels: py.Positional, predictions: py.TensorLike, keywords: py.Rest<sensitivity_at_specificity$, 'labels' | 'predictions'>): py.Remote
  sensitivity_at_specificity(labels: py.Positional, keywords: py.Rest<sensitivity_at_specificity$, 'labels'>): py.Remote
  sensitivity_at_specificity(keywords: sensitivity_at_specificity$): py.Remote
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
  specificity_at_sensitivity(labels: py.Positional, predictions: py.TensorLike, sensitivity: py.Float, weights: py.TensorLike | null, num_thresholds: py.Int, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections?: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  specificity_at_sensitivity(labels: py.Positional, predictions: py.TensorLike, sensitivity: py.Float, weights: py.TensorLike | null, num_thresholds: py.Int, keywords?: py.Rest<specificity_at_sensitivity$, 'labels' | 'predictions' | 'sensitivity' | 'weights' | 'num_thresholds'>): py.Remote
  specificity_at_sensitivity(labels: py.Positional, predictions: py.TensorLike, sensitivity: py.Float, weights: py.TensorLike | null, keywords?: py.Rest<specificity_at_sensitivity$, 'labels' | 'predictions' | 'sensitivity' | 'weights'>): py.Remote
  specificity_at_sensitivity(labels: py.Positional, predictions: py.TensorLike, sensitivity: py.Float, keywords?: py.Rest<specificity_at_sensitivity$, 'labels' | 'predictions' | 'sensitivity'>): py.Remote
  specificity_at_sensitivity(labels: py.Positional, predictions: py.TensorLike, keywords: py.Rest<specificity_at_sensitivity$, 'labels' | 'predictions'>): py.Remote
  specificity_at_sensitivity(labels: py.Positional, keywords: py.Rest<specificity_at_sensitivity$, 'labels'>): py.Remote
  specificity_at_sensitivity(keywords: specificity_at_sensitivity$): py.Remote
  specificity_at_sensitivity_dyn: py.RemoteFunction
  true_negatives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  true_negatives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<true_negatives$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Remote
  true_negatives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<true_negatives$, 'labels' | 'predictions' | 'weights'>): py.Remote
  true_negatives(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<true_negatives$, 'labels' | 'predictions'>): py.Remote
  true_negatives(labels: py.Positional, keywords: py.Rest<true_negatives$, 'labels'>): py.Remote
  true_negatives(keywords: true_negatives$): py.Remote
  true_negatives_dyn: py.RemoteFunction
  true_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  true_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<true_negatives_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights' | 'metrics_collections'>): py.Remote
  true_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<true_negatives_at_thresholds$, 'labels' | 'predictions' | 'thresholds' | 'weights'>): py.Remote
  true_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, thresholds: py.Positional, keywords?: py.Rest<true_negatives_at_thresholds$, 'labels' | 'predictions' | 'thresholds'>): py.Remote
  true_negatives_at_thresholds(labels: py.TensorLike, predictions: py.TensorLike, keywords: py.Rest<true_negatives_at_thresholds$, 'labels' | 'predictions'>): py.Remote
  true_negatives_at_thresholds(labels: py.TensorLike, keywords: py.Rest<true_negatives_at_thresholds$, 'labels'>): py.Remote
  true_negatives_at_thresholds(keywords: true_negatives_at_thresholds$): py.Remote
  true_negatives_at_thresholds_dyn: py.RemoteFunction
  true_positives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, updates_collections: py.List<py.RemoteArgument> | null, name?: py.Str | null): py.Remote
  true_positives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, metrics_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<true_positives$, 'labels' | 'predictions' | 'weights' | 'metrics_collections'>): py.Remote
  true_positives(labels: py.Positional, predictions: py.Positional, weights: py.TensorLike | null, keywords?: py.Rest<true_positives$, 'labels' | 'predictions' | 'weights'>): py.Remote
  true_positives(labels: py.Positional, predictions: py.Positional, keywords?: py.Rest<true_positives$, 'labels' | 'predictions'>): py.Remote
  true_positives(labels: py.Positional, keywords: py.Rest<true_positives$, 'labels'>): py.Remote
  true_positives(keywords: true_positives$): py.Remote
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
