// keras.visualization of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface draw_bounding_boxes$ {
  images: py.TensorLike
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  bounding_box_format: py.Str
  class_mapping?: py.Dict<unknown, py.Str> | null | undefined
  /** Default: `(128, 128, 128)` */
  color?: py.List<py.RemoteArgument> | undefined
  /** Default: `2` */
  line_thickness?: py.Int | undefined
  /** Default: `1` */
  text_thickness?: py.Int | undefined
  /** Default: `1.0` */
  font_scale?: py.Float | undefined
  data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null | undefined
}

export interface draw_segmentation_masks$ {
  images: py.TensorLike
  segmentation_masks: py.RemoteArgument
  num_classes?: py.Int | null | undefined
  color_mapping?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `0.8` */
  alpha?: py.Float | undefined
  /** Default: `True` */
  blend?: py.Bool | undefined
  /** Default: `-1` */
  ignore_index?: py.Int | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
}

export interface plot_bounding_box_gallery$ {
  images: py.TensorLike
  bounding_box_format: py.RemoteArgument
  y_true?: py.Dict<string, py.RemoteArgument> | null | undefined
  y_pred?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `(0, 255)` */
  value_range?: py.List<py.RemoteArgument> | undefined
  /** Default: `(0, 188, 212)` */
  true_color?: py.Tuple<readonly [py.Int, py.Int, py.Int]> | undefined
  /** Default: `(255, 235, 59)` */
  pred_color?: py.Tuple<readonly [py.Int, py.Int, py.Int]> | undefined
  /** Default: `2` */
  line_thickness?: py.Int | undefined
  /** Default: `1.0` */
  font_scale?: py.Float | undefined
  text_thickness?: py.RemoteArgument | undefined
  class_mapping?: py.Dict<string, py.RemoteArgument> | null | undefined
  ground_truth_mapping?: py.Dict<string, py.RemoteArgument> | null | undefined
  prediction_mapping?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `False` */
  legend?: py.Bool | undefined
  legend_handles?: py.List<py.RemoteArgument> | null | undefined
  rows?: py.Int | null | undefined
  cols?: py.Int | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  [keyword: string]: any
}

export interface plot_image_gallery$ {
  images: py.TensorLike
  y_true?: py.TensorLike | null | undefined
  y_pred?: py.TensorLike | null | undefined
  label_map?: py.Dict<string, py.RemoteArgument> | null | undefined
  rows?: py.Int | null | undefined
  cols?: py.Int | null | undefined
  /** Default: `(0, 255)` */
  value_range?: py.List<py.RemoteArgument> | undefined
  /** Default: `2` */
  scale?: py.Float | undefined
  path?: py.Str | null | undefined
  show?: py.Bool | null | undefined
  /** Default: `True` */
  transparent?: py.Bool | undefined
  /** Default: `60` */
  dpi?: py.Int | undefined
  legend_handles?: py.List<py.RemoteArgument> | null | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
}

export interface plot_segmentation_mask_gallery$ {
  images: py.TensorLike
  num_classes: py.Int
  /** Default: `(0, 255)` */
  value_range?: py.List<py.RemoteArgument> | undefined
  y_true?: py.RemoteArgument | undefined
  y_pred?: py.RemoteArgument | undefined
  color_mapping?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `True` */
  blend?: py.Bool | undefined
  /** Default: `0.8` */
  alpha?: py.Float | undefined
  /** Default: `-1` */
  ignore_index?: py.Int | undefined
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  draw_bounding_boxes(images: py.TensorLike, bounding_boxes: py.Dict<string, py.RemoteArgument>, bounding_box_format: py.Str, class_mapping: py.Dict<unknown, py.Str> | null, color: py.List<py.RemoteArgument>, line_thickness: py.Int, text_thickness?: py.Int, font_scale?: py.Float, data_format?: 'channels_last' | 'channels_first' | py.RemotePromise<string> | null): py.Remote<py.NDArray>
  draw_bounding_boxes(images: py.TensorLike, bounding_boxes: py.Dict<string, py.RemoteArgument>, bounding_box_format: py.Str, class_mapping: py.Dict<unknown, py.Str> | null, color: py.List<py.RemoteArgument>, keywords?: py.Rest<draw_bounding_boxes$, 'images' | 'bounding_boxes' | 'bounding_box_format' | 'class_mapping' | 'color'>): py.Remote<py.NDArray>
  draw_bounding_boxes(images: py.TensorLike, bounding_boxes: py.Dict<string, py.RemoteArgument>, bounding_box_format: py.Str, class_mapping: py.Dict<unknown, py.Str> | null, keywords: py.Rest<draw_bounding_boxes$, 'images' | 'bounding_boxes' | 'bounding_box_format' | 'class_mapping'>): py.Remote<py.NDArray>
  draw_bounding_boxes(images: py.TensorLike, bounding_boxes: py.Dict<string, py.RemoteArgument>, bounding_box_format: py.Str, class_mapping: py.LastDict<unknown, py.Str> | null): py.Remote<py.NDArray>
  draw_bounding_boxes(images: py.TensorLike, bounding_boxes: py.Dict<string, py.RemoteArgument>, bounding_box_format: py.Str, keywords?: py.Rest<draw_bounding_boxes$, 'images' | 'bounding_boxes' | 'bounding_box_format'>): py.Remote<py.NDArray>
  draw_bounding_boxes(images: py.TensorLike, bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<draw_bounding_boxes$, 'images' | 'bounding_boxes'>): py.Remote<py.NDArray>
  draw_bounding_boxes(images: py.TensorLike, keywords: py.Rest<draw_bounding_boxes$, 'images'>): py.Remote<py.NDArray>
  draw_bounding_boxes(keywords: draw_bounding_boxes$): py.Remote<py.NDArray>
  draw_bounding_boxes_dyn: py.RemoteFunction
  draw_segmentation_masks(images: py.TensorLike, segmentation_masks: py.Positional, num_classes: py.Int | null, color_mapping: py.Dict<string, py.RemoteArgument> | null, alpha: py.Float, blend?: py.Bool, ignore_index?: py.Int, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null): py.Remote<py.NDArray>
  draw_segmentation_masks(images: py.TensorLike, segmentation_masks: py.Positional, num_classes: py.Int | null, color_mapping: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<draw_segmentation_masks$, 'images' | 'segmentation_masks' | 'num_classes' | 'color_mapping'>): py.Remote<py.NDArray>
  draw_segmentation_masks(images: py.TensorLike, segmentation_masks: py.Positional, num_classes: py.Int | null, color_mapping: py.LastDict<string, py.RemoteArgument> | null): py.Remote<py.NDArray>
  draw_segmentation_masks(images: py.TensorLike, segmentation_masks: py.Positional, num_classes: py.Int | null, keywords?: py.Rest<draw_segmentation_masks$, 'images' | 'segmentation_masks' | 'num_classes'>): py.Remote<py.NDArray>
  draw_segmentation_masks(images: py.TensorLike, segmentation_masks: py.Positional, keywords?: py.Rest<draw_segmentation_masks$, 'images' | 'segmentation_masks'>): py.Remote<py.NDArray>
  draw_segmentation_masks(images: py.TensorLike, keywords: py.Rest<draw_segmentation_masks$, 'images'>): py.Remote<py.NDArray>
  draw_segmentation_masks(keywords: draw_segmentation_masks$): py.Remote<py.NDArray>
  draw_segmentation_masks_dyn: py.RemoteFunction
  plot_bounding_box_gallery(images: py.TensorLike, bounding_box_format: py.Positional, y_true: py.Dict<string, py.RemoteArgument> | null, y_pred: py.Dict<string, py.RemoteArgument> | null, value_range: py.List<py.RemoteArgument>, true_color?: py.Tuple<readonly [py.Int, py.Int, py.Int]>, pred_color?: py.Tuple<readonly [py.Int, py.Int, py.Int]>, line_thickness?: py.Int, font_scale?: py.Float, text_thickness?: py.Positional, class_mapping?: py.Dict<string, py.RemoteArgument> | null, ground_truth_mapping?: py.Dict<string, py.RemoteArgument> | null, prediction_mapping?: py.Dict<string, py.RemoteArgument> | null, legend?: py.Bool, legend_handles?: py.List<py.RemoteArgument> | null, rows?: py.Int | null, cols?: py.Int | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<plot_bounding_box_gallery$, 'images' | 'bounding_box_format' | 'y_true' | 'y_pred' | 'value_range' | 'true_color' | 'pred_color' | 'line_thickness' | 'font_scale' | 'text_thickness' | 'class_mapping' | 'ground_truth_mapping' | 'prediction_mapping' | 'legend' | 'legend_handles' | 'rows' | 'cols' | 'data_format'>): py.Remote
  plot_bounding_box_gallery(images: py.TensorLike, bounding_box_format: py.Positional, y_true: py.Dict<string, py.RemoteArgument> | null, y_pred: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<plot_bounding_box_gallery$, 'images' | 'bounding_box_format' | 'y_true' | 'y_pred'>): py.Remote
  plot_bounding_box_gallery(images: py.TensorLike, bounding_box_format: py.Positional, y_true: py.Dict<string, py.RemoteArgument> | null, y_pred: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  plot_bounding_box_gallery(images: py.TensorLike, bounding_box_format: py.Positional, y_true: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<plot_bounding_box_gallery$, 'images' | 'bounding_box_format' | 'y_true'>): py.Remote
  plot_bounding_box_gallery(images: py.TensorLike, bounding_box_format: py.Positional, y_true: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  plot_bounding_box_gallery(images: py.TensorLike, bounding_box_format: py.Positional, keywords?: py.Rest<plot_bounding_box_gallery$, 'images' | 'bounding_box_format'>): py.Remote
  plot_bounding_box_gallery(images: py.TensorLike, keywords: py.Rest<plot_bounding_box_gallery$, 'images'>): py.Remote
  plot_bounding_box_gallery(keywords: plot_bounding_box_gallery$): py.Remote
  plot_bounding_box_gallery_dyn: py.RemoteFunction
  plot_image_gallery(images: py.TensorLike, y_true: py.TensorLike | null, y_pred: py.TensorLike | null, label_map: py.Dict<string, py.RemoteArgument> | null, rows?: py.Int | null, cols?: py.Int | null, value_range?: py.List<py.RemoteArgument>, scale?: py.Float, path?: py.Str | null, show?: py.Bool | null, transparent?: py.Bool, dpi?: py.Int, legend_handles?: py.List<py.RemoteArgument> | null, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null): py.Remote
  plot_image_gallery(images: py.TensorLike, y_true: py.TensorLike | null, y_pred: py.TensorLike | null, keywords?: py.Rest<plot_image_gallery$, 'images' | 'y_true' | 'y_pred'>): py.Remote
  plot_image_gallery(images: py.TensorLike, y_true: py.TensorLike | null, keywords?: py.Rest<plot_image_gallery$, 'images' | 'y_true'>): py.Remote
  plot_image_gallery(images: py.TensorLike, keywords?: py.Rest<plot_image_gallery$, 'images'>): py.Remote
  plot_image_gallery(keywords: plot_image_gallery$): py.Remote
  plot_image_gallery_dyn: py.RemoteFunction
  plot_segmentation_mask_gallery(images: py.TensorLike, num_classes: py.Int, value_range: py.List<py.RemoteArgument>, y_true: py.Positional, y_pred: py.Positional, color_mapping?: py.Dict<string, py.RemoteArgument> | null, blend?: py.Bool, alpha?: py.Float, ignore_index?: py.Int, data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<plot_segmentation_mask_gallery$, 'images' | 'num_classes' | 'value_range' | 'y_true' | 'y_pred' | 'color_mapping' | 'blend' | 'alpha' | 'ignore_index' | 'data_format'>): py.Remote
  plot_segmentation_mask_gallery(images: py.TensorLike, num_classes: py.Int, value_range: py.List<py.RemoteArgument>, y_true: py.Positional, keywords?: py.Rest<plot_segmentation_mask_gallery$, 'images' | 'num_classes' | 'value_range' | 'y_true'>): py.Remote
  plot_segmentation_mask_gallery(images: py.TensorLike, num_classes: py.Int, value_range: py.List<py.RemoteArgument>, keywords?: py.Rest<plot_segmentation_mask_gallery$, 'images' | 'num_classes' | 'value_range'>): py.Remote
  plot_segmentation_mask_gallery(images: py.TensorLike, num_classes: py.Int, keywords?: py.Rest<plot_segmentation_mask_gallery$, 'images' | 'num_classes'>): py.Remote
  plot_segmentation_mask_gallery(images: py.TensorLike, keywords: py.Rest<plot_segmentation_mask_gallery$, 'images'>): py.Remote
  plot_segmentation_mask_gallery(keywords: plot_segmentation_mask_gallery$): py.Remote
  plot_segmentation_mask_gallery_dyn: py.RemoteFunction
}
