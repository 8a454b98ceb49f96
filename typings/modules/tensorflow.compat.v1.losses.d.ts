// tensorflow.compat.v1.losses of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface Reduction$validate {
  key: py.RemoteArgument
}

export interface Reduction extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.losses.Reduction': true }
  get MEAN(): py.Remote<string>
  set MEAN(value: py.Str)
  MEAN_dyn: any
  get NONE(): py.Remote<string>
  set NONE(value: py.Str)
  NONE_dyn: any
  get SUM(): py.Remote<string>
  set SUM(value: py.Str)
  SUM_dyn: any
  get SUM_BY_NONZERO_WEIGHTS(): py.Remote<string>
  set SUM_BY_NONZERO_WEIGHTS(value: py.Str)
  SUM_BY_NONZERO_WEIGHTS_dyn: any
  get SUM_OVER_BATCH_SIZE(): py.Remote<string>
  set SUM_OVER_BATCH_SIZE(value: py.Str)
  SUM_OVER_BATCH_SIZE_dyn: any
  get SUM_OVER_NONZERO_WEIGHTS(): py.Remote<string>
  set SUM_OVER_NONZERO_WEIGHTS(value: py.Str)
  SUM_OVER_NONZERO_WEIGHTS_dyn: any
}

export interface Reduction$class extends py.PythonClass {
  new (): Reduction
  (): py.Promised<Reduction>
  readonly MEAN: py.Remote<string>
  readonly NONE: py.Remote<string>
  readonly SUM: py.Remote<string>
  readonly SUM_BY_NONZERO_WEIGHTS: py.Remote<string>
  readonly SUM_OVER_BATCH_SIZE: py.Remote<string>
  readonly SUM_OVER_NONZERO_WEIGHTS: py.Remote<string>
  all(): py.Remote
  all_dyn: py.RemoteFunction
  validate(key: py.Positional): py.Remote
  validate(keywords: Reduction$validate): py.Remote
  validate_dyn: py.RemoteFunction
}

export interface absolute_difference$ {
  labels: py.TensorLike
  predictions: py.RemoteArgument
  /** Default: `1.0` */
  weights?: py.TensorLike | undefined
  scope?: py.Str | null | undefined
  /** Default: `'losses'` */
  loss_collection?: py.Str | undefined
  /** Default: `'weighted_sum_by_nonzero_weights'` */
  reduction?: py.Str | undefined
}

export interface add_loss$ {
  loss: py.RemoteArgument
  /** Default: `'losses'` */
  loss_collection?: py.Str | undefined
}

export interface compute_weighted_loss$ {
  losses: py.TensorLike
  /** Default: `1.0` */
  weights?: py.TensorLike | undefined
  scope?: py.Str | null | undefined
  /** Default: `'losses'` */
  loss_collection?: py.Str | undefined
  /** Default: `'weighted_sum_by_nonzero_weights'` */
  reduction?: py.Str | undefined
}

export interface cosine_distance$ {
  labels: py.TensorLike
  predictions: py.TensorLike
  axis?: py.Int | null | undefined
  /** Default: `1.0` */
  weights?: py.TensorLike | undefined
  scope?: py.Str | null | undefined
  /** Default: `'losses'` */
  loss_collection?: py.Str | undefined
  /** Default: `'weighted_sum_by_nonzero_weights'` */
  reduction?: py.Str | undefined
  dim?: py.Int | null | undefined
}

export interface get_losses$ {
  scope?: py.Str | null | undefined
  /** Default: `'losses'` */
  loss_collection?: py.Str | undefined
}

export interface get_regularization_loss$ {
  scope?: py.Str | null | undefined
  /** Default: `'total_regularization_loss'` */
  name?: py.Str | undefined
}

export interface get_regularization_losses$ {
  scope?: py.Str | null | undefined
}

export interface get_total_loss$ {
  /** Default: `True` */
  add_regularization_losses?: py.Bool | undefined
  /** Default: `'total_loss'` */
  name?: py.Str | undefined
  scope?: py.Str | null | undefined
}

export interface hinge_loss$ {
  labels: py.TensorLike
  logits: py.TensorLike
  /** Default: `1.0` */
  weights?: py.TensorLike | undefined
  scope?: py.Str | null | undefined
  /** Default: `'losses'` */
  loss_collection?: py.Str | undefined
  /** Default: `'weighted_sum_by_nonzero_weights'` */
  reduction?: py.Str | undefined
}

export interface huber_loss$ {
  labels: py.TensorLike
  predictions: py.RemoteArgument
  /** Default: `1.0` */
  weights?: py.TensorLike | undefined
  /** Default: `1.0` */
  delta?: py.Float | undefined
  scope?: py.Str | null | undefined
  /** Default: `'losses'` */
  loss_collection?: py.Str | undefined
  /** Default: `'weighted_sum_by_nonzero_weights'` */
  reduction?: py.Str | undefined
}

export interface log_loss$ {
  labels: py.TensorLike
  predictions: py.RemoteArgument
  /** Default: `1.0` */
  weights?: py.TensorLike | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  scope?: py.Str | null | undefined
  /** Default: `'losses'` */
  loss_collection?: py.Str | undefined
  /** Default: `'weighted_sum_by_nonzero_weights'` */
  reduction?: py.Str | undefined
}

export interface mean_pairwise_squared_error$ {
  labels: py.TensorLike
  predictions: py.RemoteArgument
  /** Default: `1.0` */
  weights?: py.RemoteArgument | undefined
  scope?: py.Str | null | undefined
  /** Default: `'losses'` */
  loss_collection?: py.Str | undefined
}

export interface mean_squared_error$ {
  labels: py.TensorLike
  predictions: py.RemoteArgument
  /** Default: `1.0` */
  weights?: py.TensorLike | undefined
  scope?: py.Str | null | undefined
  /** Default: `'losses'` */
  loss_collection?: py.Str | undefined
  /** Default: `'weighted_sum_by_nonzero_weights'` */
  reduction?: py.Str | undefined
}

export interface sigmoid_cross_entropy$ {
  multi_class_labels: py.RemoteArgument
  logits: py.RemoteArgument
  /** Default: `1.0` */
  weights?: py.TensorLike | undefined
  /** Default: `0` */
  label_smoothing?: py.Int | undefined
  scope?: py.Str | null | undefined
  /** Default: `'losses'` */
  loss_collection?: py.Str | undefined
  /** Default: `'weighted_sum_by_nonzero_weights'` */
  reduction?: py.Str | undefined
}

export interface softmax_cross_entropy$ {
  onehot_labels: py.RemoteArgument
  logits: py.RemoteArgument
  /** Default: `1.0` */
  weights?: py.TensorLike | undefined
  /** Default: `0` */
  label_smoothing?: py.Int | undefined
  scope?: py.Str | null | undefined
  /** Default: `'losses'` */
  loss_collection?: py.Str | undefined
  /** Default: `'weighted_sum_by_nonzero_weights'` */
  reduction?: py.Str | undefined
}

export interface sparse_softmax_cross_entropy$ {
  labels: py.TensorLike
  logits: py.RemoteArgument
  /** Default: `1.0` */
  weights?: py.Float | undefined
  scope?: py.Str | null | undefined
  /** Default: `'losses'` */
  loss_collection?: py.Str | undefined
  /** Default: `'weighted_sum_by_nonzero_weights'` */
  reduction?: py.Str | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Reduction: Reduction$class
  absolute_difference(labels: py.TensorLike, predictions: py.Positional, weights: py.TensorLike, scope: py.Str | null, loss_collection: py.Str, reduction?: py.Str): py.Remote
  absolute_difference(labels: py.TensorLike, predictions: py.Positional, weights: py.TensorLike, scope: py.Str | null, keywords?: py.Rest<absolute_difference$, 'labels' | 'predictions' | 'weights' | 'scope'>): py.Remote
  absolute_difference(labels: py.TensorLike, predictions: py.Positional, weights: py.TensorLike, keywords?: py.Rest<absolute_difference$, 'labels' | 'predictions' | 'weights'>): py.Remote
  absolute_difference(labels: py.TensorLike, predictions: py.Positional, keywords?: py.Rest<absolute_difference$, 'labels' | 'predictions'>): py.Remote
  absolute_difference(labels: py.TensorLike, keywords: py.Rest<absolute_difference$, 'labels'>): py.Remote
  absolute_difference(keywords: absolute_difference$): py.Remote
  absolute_difference_dyn: py.RemoteFunction
  add_loss(loss: py.Positional, loss_collection: py.Str): py.Remote
  add_loss(loss: py.Positional, keywords?: py.Rest<add_loss$, 'loss'>): py.Remote
  add_loss(keywords: add_loss$): py.Remote
  add_loss_dyn: py.RemoteFunction
  compute_weighted_loss(losses: py.TensorLike, weights: py.TensorLike, scope: py.Str | null, loss_collection: py.Str, reduction?: py.Str): py.Remote
  compute_weighted_loss(losses: py.TensorLike, weights: py.TensorLike, scope: py.Str | null, keywords?: py.Rest<compute_weighted_loss$, 'losses' | 'weights' | 'scope'>): py.Remote
  compute_weighted_loss(losses: py.TensorLike, weights: py.TensorLike, keywords?: py.Rest<compute_weighted_loss$, 'losses' | 'weights'>): py.Remote
  compute_weighted_loss(losses: py.TensorLike, keywords?: py.Rest<compute_weighted_loss$, 'losses'>): py.Remote
  compute_weighted_loss(keywords: compute_weighted_loss$): py.Remote
  compute_weighted_loss_dyn: py.RemoteFunction
  cosine_distance(labels: py.TensorLike, predictions: py.TensorLike, axis: py.Int | null, weights: py.TensorLike, scope: py.Str | null, loss_collection?: py.Str, reduction?: py.Str, dim?: py.Int | null): py.Remote
  cosine_distance(labels: py.TensorLike, predictions: py.TensorLike, axis: py.Int | null, weights: py.TensorLike, keywords?: py.Rest<cosine_distance$, 'labels' | 'predictions' | 'axis' | 'weights'>): py.Remote
  cosine_distance(labels: py.TensorLike, predictions: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<cosine_distance$, 'labels' | 'predictions' | 'axis'>): py.Remote
  cosine_distance(labels: py.TensorLike, predictions: py.TensorLike, keywords?: py.Rest<cosine_distance$, 'labels' | 'predictions'>): py.Remote
  cosine_distance(labels: py.TensorLike, keywords: py.Rest<cosine_distance$, 'labels'>): py.Remote
  cosine_distance(keywords: cosine_distance$): py.Remote
  cosine_distance_dyn: py.RemoteFunction
  get_losses(scope: py.Str | null, loss_collection: py.Str): py.Remote
  get_losses(scope: py.Str | null, keywords?: py.Rest<get_losses$, 'scope'>): py.Remote
  get_losses(keywords?: get_losses$): py.Remote
  get_losses_dyn: py.RemoteFunction
  get_regularization_loss(scope: py.Str | null, name: py.Str): py.Remote
  get_regularization_loss(scope: py.Str | null, keywords?: py.Rest<get_regularization_loss$, 'scope'>): py.Remote
  get_regularization_loss(keywords?: get_regularization_loss$): py.Remote
  get_regularization_loss_dyn: py.RemoteFunction
  get_regularization_losses(scope: py.Str | null): py.Remote
  get_regularization_losses(keywords?: get_regularization_losses$): py.Remote
  get_regularization_losses_dyn: py.RemoteFunction
  get_total_loss(add_regularization_losses: py.Bool, name: py.Str, scope: py.Str | null): py.Promised<tensorflow.Tensor>
  get_total_loss(add_regularization_losses: py.Bool, name: py.Str, keywords?: py.Rest<get_total_loss$, 'add_regularization_losses' | 'name'>): py.Promised<tensorflow.Tensor>
  get_total_loss(add_regularization_losses: py.Bool, keywords?: py.Rest<get_total_loss$, 'add_regularization_losses'>): py.Promised<tensorflow.Tensor>
  get_total_loss(keywords?: get_total_loss$): py.Promised<tensorflow.Tensor>
  get_total_loss_dyn: py.RemoteFunction
  hinge_loss(labels: py.TensorLike, logits: py.TensorLike, weights: py.TensorLike, scope: py.Str | null, loss_collection: py.Str, reduction?: py.Str): py.Remote
  hinge_loss(labels: py.TensorLike, logits: py.TensorLike, weights: py.TensorLike, scope: py.Str | null, keywords?: py.Rest<hinge_loss$, 'labels' | 'logits' | 'weights' | 'scope'>): py.Remote
  hinge_loss(labels: py.TensorLike, logits: py.TensorLike, weights: py.TensorLike, keywords?: py.Rest<hinge_loss$, 'labels' | 'logits' | 'weights'>): py.Remote
  hinge_loss(labels: py.TensorLike, logits: py.TensorLike, keywords?: py.Rest<hinge_loss$, 'labels' | 'logits'>): py.Remote
  hinge_loss(labels: py.TensorLike, keywords: py.Rest<hinge_loss$, 'labels'>): py.Remote
  hinge_loss(keywords: hinge_loss$): py.Remote
  hinge_loss_dyn: py.RemoteFunction
  huber_loss(labels: py.TensorLike, predictions: py.Positional, weights: py.TensorLike, delta: py.Float, scope: py.Str | null, loss_collection?: py.Str, reduction?: py.Str): py.Remote
  huber_loss(labels: py.TensorLike, predictions: py.Positional, weights: py.TensorLike, delta: py.Float, keywords?: py.Rest<huber_loss$, 'labels' | 'predictions' | 'weights' | 'delta'>): py.Remote
  huber_loss(labels: py.TensorLike, predictions: py.Positional, weights: py.TensorLike, keywords?: py.Rest<huber_loss$, 'labels' | 'predictions' | 'weights'>): py.Remote
  huber_loss(labels: py.TensorLike, predictions: py.Positional, keywords?: py.Rest<huber_loss$, 'labels' | 'predictions'>): py.Remote
  huber_loss(labels: py.TensorLike, keywords: py.Rest<huber_loss$, 'labels'>): py.Remote
  huber_loss(keywords: huber_loss$): py.Remote
  huber_loss_dyn: py.RemoteFunction
  log_loss(labels: py.TensorLike, predictions: py.Positional, weights: py.TensorLike, epsilon: py.Float, scope: py.Str | null, loss_collection?: py.Str, reduction?: py.Str): py.Remote
  log_loss(labels: py.TensorLike, predictions: py.Positional, weights: py.TensorLike, epsilon: py.Float, keywords?: py.Rest<log_loss$, 'labels' | 'predictions' | 'weights' | 'epsilon'>): py.Remote
  log_loss(labels: py.TensorLike, predictions: py.Positional, weights: py.TensorLike, keywords?: py.Rest<log_loss$, 'labels' | 'predictions' | 'weights'>): py.Remote
  log_loss(labels: py.TensorLike, predictions: py.Positional, keywords?: py.Rest<log_loss$, 'labels' | 'predictions'>): py.Remote
  log_loss(labels: py.TensorLike, keywords: py.Rest<log_loss$, 'labels'>): py.Remote
  log_loss(keywords: log_loss$): py.Remote
  log_loss_dyn: py.RemoteFunction
  mean_pairwise_squared_error(labels: py.TensorLike, predictions: py.Positional, weights: py.Positional, scope: py.Str | null, loss_collection: py.Str): py.Promised<tensorflow.Tensor>
  mean_pairwise_squared_error(labels: py.TensorLike, predictions: py.Positional, weights: py.Positional, scope: py.Str | null, keywords?: py.Rest<mean_pairwise_squared_error$, 'labels' | 'predictions' | 'weights' | 'scope'>): py.Promised<tensorflow.Tensor>
  mean_pairwise_squared_error(labels: py.TensorLike, predictions: py.Positional, weights: py.Positional, keywords?: py.Rest<mean_pairwise_squared_error$, 'labels' | 'predictions' | 'weights'>): py.Promised<tensorflow.Tensor>
  mean_pairwise_squared_error(labels: py.TensorLike, predictions: py.Positional, keywords?: py.Rest<mean_pairwise_squared_error$, 'labels' | 'predictions'>): py.Promised<tensorflow.Tensor>
  mean_pairwise_squared_error(labels: py.TensorLike, keywords: py.Rest<mean_pairwise_squared_error$, 'labels'>): py.Promised<tensorflow.Tensor>
  mean_pairwise_squared_error(keywords: mean_pairwise_squared_error$): py.Promised<tensorflow.Tensor>
  mean_pairwise_squared_error_dyn: py.RemoteFunction
  mean_squared_error(labels: py.TensorLike, predictions: py.Positional, weights: py.TensorLike, scope: py.Str | null, loss_collection: py.Str, reduction?: py.Str): py.Remote
  mean_squared_error(labels: py.TensorLike, predictions: py.Positional, weights: py.TensorLike, scope: py.Str | null, keywords?: py.Rest<mean_squared_error$, 'labels' | 'predictions' | 'weights' | 'scope'>): py.Remote
  mean_squared_error(labels: py.TensorLike, predictions: py.Positional, weights: py.TensorLike, keywords?: py.Rest<mean_squared_error$, 'labels' | 'predictions' | 'weights'>): py.Remote
  mean_squared_error(labels: py.TensorLike, predictions: py.Positional, keywords?: py.Rest<mean_squared_error$, 'labels' | 'predictions'>): py.Remote
  mean_squared_error(labels: py.TensorLike, keywords: py.Rest<mean_squared_error$, 'labels'>): py.Remote
  mean_squared_error(keywords: mean_squared_error$): py.Remote
  mean_squared_error_dyn: py.RemoteFunction
  sigmoid_cross_entropy(multi_class_labels: py.Positional, logits: py.Positional, weights: py.TensorLike, label_smoothing: py.Int, scope: py.Str | null, loss_collection?: py.Str, reduction?: py.Str): py.Remote
  sigmoid_cross_entropy(multi_class_labels: py.Positional, logits: py.Positional, weights: py.TensorLike, label_smoothing: py.Int, keywords?: py.Rest<sigmoid_cross_entropy$, 'multi_class_labels' | 'logits' | 'weights' | 'label_smoothing'>): py.Remote
  sigmoid_cross_entropy(multi_class_labels: py.Positional, logits: py.Positional, weights: py.TensorLike, keywords?: py.Rest<sigmoid_cross_entropy$, 'multi_class_labels' | 'logits' | 'weights'>): py.Remote
  sigmoid_cross_entropy(multi_class_labels: py.Positional, logits: py.Positional, keywords?: py.Rest<sigmoid_cross_entropy$, 'multi_class_labels' | 'logits'>): py.Remote
  sigmoid_cross_entropy(multi_class_labels: py.Positional, keywords: py.Rest<sigmoid_cross_entropy$, 'multi_class_labels'>): py.Remote
  sigmoid_cross_entropy(keywords: sigmoid_cross_entropy$): py.Remote
  sigmoid_cross_entropy_dyn: py.RemoteFunction
  softmax_cross_entropy(onehot_labels: py.Positional, logits: py.Positional, weights: py.TensorLike, label_smoothing: py.Int, scope: py.Str | null, loss_collection?: py.Str, reduction?: py.Str): py.Remote
  softmax_cross_entropy(onehot_labels: py.Positional, logits: py.Positional, weights: py.TensorLike, label_smoothing: py.Int, keywords?: py.Rest<softmax_cross_entropy$, 'onehot_labels' | 'logits' | 'weights' | 'label_smoothing'>): py.Remote
  softmax_cross_entropy(onehot_labels: py.Positional, logits: py.Positional, weights: py.TensorLike, keywords?: py.Rest<softmax_cross_entropy$, 'onehot_labels' | 'logits' | 'weights'>): py.Remote
  softmax_cross_entropy(onehot_labels: py.Positional, logits: py.Positional, keywords?: py.Rest<softmax_cross_entropy$, 'onehot_labels' | 'logits'>): py.Remote
  softmax_cross_entropy(onehot_labels: py.Positional, keywords: py.Rest<softmax_cross_entropy$, 'onehot_labels'>): py.Remote
  softmax_cross_entropy(keywords: softmax_cross_entropy$): py.Remote
  softmax_cross_entropy_dyn: py.RemoteFunction
  sparse_softmax_cross_entropy(labels: py.TensorLike, logits: py.Positional, weights: py.Float, scope: py.Str | null, loss_collection: py.Str, reduction?: py.Str): py.Remote
  sparse_softmax_cross_entropy(labels: py.TensorLike, logits: py.Positional, weights: py.Float, scope: py.Str | null, keywords?: py.Rest<sparse_softmax_cross_entropy$, 'labels' | 'logits' | 'weights' | 'scope'>): py.Remote
  sparse_softmax_cross_entropy(labels: py.TensorLike, logits: py.Positional, weights: py.Float, keywords?: py.Rest<sparse_softmax_cross_entropy$, 'labels' | 'logits' | 'weights'>): py.Remote
  sparse_softmax_cross_entropy(labels: py.TensorLike, logits: py.Positional, keywords?: py.Rest<sparse_softmax_cross_entropy$, 'labels' | 'logits'>): py.Remote
  sparse_softmax_cross_entropy(labels: py.TensorLike, keywords: py.Rest<sparse_softmax_cross_entropy$, 'labels'>): py.Remote
  sparse_softmax_cross_entropy(keywords: sparse_softmax_cross_entropy$): py.Remote
  sparse_softmax_cross_entropy_dyn: py.RemoteFunction
}
