// keras.visualization of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface draw_bounding_boxes$ {
  images: py.RemoteArgument
  bounding_boxes: py.RemoteArgument
  bounding_box_format: py.RemoteArgument
  class_mapping?: py.RemoteArgument | undefined
  /** Default: `(128, 128, 128)` */
  color?: py.List<py.Int> | undefined
  /** Default: `2` */
  line_thickness?: py.Int | undefined
  /** Default: `1` */
  text_thickness?: py.Int | undefined
  /** Default: `1.0` */
  font_scale?: py.Float | undefined
  data_format?: py.RemoteArgument | undefined
}

export interface draw_segmentation_masks$ {
  images: py.RemoteArgument
  segmentation_masks: py.RemoteArgument
  num_classes?: py.RemoteArgument | undefined
  color_mapping?: py.RemoteArgument | undefined
  /** Default: `0.8` */
  alpha?: py.Float | undefined
  /** Default: `True` */
  blend?: py.Bool | undefined
  /** Default: `-1` */
  ignore_index?: py.Int | undefined
  data_format?: py.RemoteArgument | undefined
}

export interface plot_bounding_box_gallery$ {
  images: py.RemoteArgument
  bounding_box_format: py.RemoteArgument
  y_true?: py.RemoteArgument | undefined
  y_pred?: py.RemoteArgument | undefined
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Int> | undefined
  /** Default: `(0, 188, 212)` */
  true_color?: py.List<py.Int> | undefined
  /** Default: `(255, 235, 59)` */
  pred_color?: py.List<py.Int> | undefined
  /** Default: `2` */
  line_thickness?: py.Int | undefined
  /** Default: `1.0` */
  font_scale?: py.Float | undefined
  text_thickness?: py.RemoteArgument | undefined
  class_mapping?: py.RemoteArgument | undefined
  ground_truth_mapping?: py.RemoteArgument | undefined
  prediction_mapping?: py.RemoteArgument | undefined
  /** Default: `False` */
  legend?: py.Bool | undefined
  legend_handles?: py.RemoteArgument | undefined
  rows?: py.RemoteArgument | undefined
  cols?: py.RemoteArgument | undefined
  data_format?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface plot_image_gallery$ {
  images: py.RemoteArgument
  y_true?: py.RemoteArgument | undefined
  y_pred?: py.RemoteArgument | undefined
  label_map?: py.RemoteArgument | undefined
  rows?: py.RemoteArgument | undefined
  cols?: py.RemoteArgument | undefined
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Int> | undefined
  /** Default: `2` */
  scale?: py.Int | undefined
  path?: py.RemoteArgument | undefined
  show?: py.RemoteArgument | undefined
  /** Default: `True` */
  transparent?: py.Bool | undefined
  /** Default: `60` */
  dpi?: py.Int | undefined
  legend_handles?: py.RemoteArgument | undefined
  data_format?: py.RemoteArgument | undefined
}

export interface plot_segmentation_mask_gallery$ {
  images: py.RemoteArgument
  num_classes: py.RemoteArgument
  /** Default: `(0, 255)` */
  value_range?: py.List<py.Int> | undefined
  y_true?: py.RemoteArgument | undefined
  y_pred?: py.RemoteArgument | undefined
  color_mapping?: py.RemoteArgument | undefined
  /** Default: `True` */
  blend?: py.Bool | undefined
  /** Default: `0.8` */
  alpha?: py.Float | undefined
  /** Default: `-1` */
  ignore_index?: py.Int | undefined
  data_format?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  draw_bounding_boxes(images: py.Positional, bounding_boxes: py.Positional, bounding_box_format: py.Positional, class_mapping: py.Positional, color: py.List<py.Int>, line_thickness: py.Int, text_thickness?: py.Int, font_scale?: py.Float, data_format?: py.Positional): py.Remote
  draw_bounding_boxes(images: py.Positional, bounding_boxes: py.Positional, bounding_box_format: py.Positional, class_mapping: py.Positional, color: py.List<py.Int>, keywords?: py.Rest<draw_bounding_boxes$, 'images' | 'bounding_boxes' | 'bounding_box_format' | 'class_mapping' | 'color'>): py.Remote
  draw_bounding_boxes(images: py.Positional, bounding_boxes: py.Positional, bounding_box_format: py.Positional, class_mapping: py.Positional, keywords?: py.Rest<draw_bounding_boxes$, 'images' | 'bounding_boxes' | 'bounding_box_format' | 'class_mapping'>): py.Remote
  draw_bounding_boxes(images: py.Positional, bounding_boxes: py.Positional, bounding_box_format: py.Positional, keywords?: py.Rest<draw_bounding_boxes$, 'images' | 'bounding_boxes' | 'bounding_box_format'>): py.Remote
  draw_bounding_boxes(images: py.Positional, bounding_boxes: py.Positional, keywords: py.Rest<draw_bounding_boxes$, 'images' | 'bounding_boxes'>): py.Remote
  draw_bounding_boxes(images: py.Positional, keywords: py.Rest<draw_bounding_boxes$, 'images'>): py.Remote
  draw_bounding_boxes(keywords: draw_bounding_boxes$): py.Remote
  draw_bounding_boxes_dyn: py.RemoteFunction
  draw_segmentation_masks(images: py.Positional, segmentation_masks: py.Positional, num_classes: py.Positional, color_mapping: py.Positional, alpha: py.Float, blend?: py.Bool, ignore_index?: py.Int, data_format?: py.Positional): py.Remote
  draw_segmentation_masks(images: py.Positional, segmentation_masks: py.Positional, num_classes: py.Positional, color_mapping: py.Positional, keywords?: py.Rest<draw_segmentation_masks$, 'images' | 'segmentation_masks' | 'num_classes' | 'color_mapping'>): py.Remote
  draw_segmentation_masks(images: py.Positional, segmentation_masks: py.Positional, num_classes: py.Positional, keywords?: py.Rest<draw_segmentation_masks$, 'images' | 'segmentation_masks' | 'num_classes'>): py.Remote
  draw_segmentation_masks(images: py.Positional, segmentation_masks: py.Positional, keywords?: py.Rest<draw_segmentation_masks$, 'images' | 'segmentation_masks'>): py.Remote
  draw_segmentation_masks(images: py.Positional, keywords: py.Rest<draw_segmentation_masks$, 'images'>): py.Remote
  draw_segmentation_masks(keywords: draw_segmentation_masks$): py.Remote
  draw_segmentation_masks_dyn: py.RemoteFunction
  plot_bounding_box_gallery(images: py.Positional, bounding_box_format: py.Positional, y_true: py.Positional, y_pred: py.Positional, value_range: py.List<py.Int>, true_color?: py.List<py.Int>, pred_color?: py.List<py.Int>, line_thickness?: py.Int, font_scale?: py.Float, text_thickness?: py.Positional, class_mapping?: py.Positional, ground_truth_mapping?: py.Positional, prediction_mapping?: py.Positional, legend?: py.Bool, legend_handles?: py.Positional, rows?: py.Positional, cols?: py.Positional, data_format?: py.Positional, keywords?: py.Rest<plot_bounding_box_gallery$, 'images' | 'bounding_box_format' | 'y_true' | 'y_pred' | 'value_range' | 'true_color' | 'pred_color' | 'line_thickness' | 'font_scale' | 'text_thickness' | 'class_mapping' | 'ground_truth_mapping' | 'prediction_mapping' | 'legend' | 'legend_handles' | 'rows' | 'cols' | 'data_format'>): py.Remote
  plot_bounding_box_gallery(images: py.Positional, bounding_box_format: py.Positional, y_true: py.Positional, y_pred: py.Positional, keywords?: py.Rest<plot_bounding_box_gallery$, 'images' | 'bounding_box_format' | 'y_true' | 'y_pred'>): py.Remote
  plot_bounding_box_gallery(images: py.Positional, bounding_box_format: py.Positional, y_true: py.Positional, keywords?: py.Rest<plot_bounding_box_gallery$, 'images' | 'bounding_box_format' | 'y_true'>): py.Remote
  plot_bounding_box_gallery(images: py.Positional, bounding_box_format: py.Positional, keywords?: py.Rest<plot_bounding_box_gallery$, 'images' | 'bounding_box_format'>): py.Remote
  plot_bounding_box_gallery(images: py.Positional, keywords: py.Rest<plot_bounding_box_gallery$, 'images'>): py.Remote
  plot_bounding_box_gallery(keywords: plot_bounding_box_gallery$): py.Remote
  plot_bounding_box_gallery_dyn: py.RemoteFunction
  plot_image_gallery(images: py.Positional, y_true: py.Positional, y_pred: py.Positional, label_map: py.Positional, rows?: py.Positional, cols?: py.Positional, value_range?: py.List<py.Int>, scale?: py.Int, path?: py.Positional, show?: py.Positional, transparent?: py.Bool, dpi?: py.Int, legend_handles?: py.Positional, data_format?: py.Positional): py.Remote
  plot_image_gallery(images: py.Positional, y_true: py.Positional, y_pred: py.Positional, keywords?: py.Rest<plot_image_gallery$, 'images' | 'y_true' | 'y_pred'>): py.Remote
  plot_image_gallery(images: py.Positional, y_true: py.Positional, keywords?: py.Rest<plot_image_gallery$, 'images' | 'y_true'>): py.Remote
  plot_image_gallery(images: py.Positional, keywords?: py.Rest<plot_image_gallery$, 'images'>): py.Remote
  plot_image_gallery(keywords: plot_image_gallery$): py.Remote
  plot_image_gallery_dyn: py.RemoteFunction
  plot_segmentation_mask_gallery(images: py.Positional, num_classes: py.Positional, value_range: py.List<py.Int>, y_true: py.Positional, y_pred: py.Positional, color_mapping?: py.Positional, blend?: py.Bool, alpha?: py.Float, ignore_index?: py.Int, data_format?: py.Positional, keywords?: py.Rest<plot_segmentation_mask_gallery$, 'images' | 'num_classes' | 'value_range' | 'y_true' | 'y_pred' | 'color_mapping' | 'blend' | 'alpha' | 'ignore_index' | 'data_format'>): py.Remote
  plot_segmentation_mask_gallery(images: py.Positional, num_classes: py.Positional, value_range: py.List<py.Int>, y_true: py.Positional, keywords?: py.Rest<plot_segmentation_mask_gallery$, 'images' | 'num_classes' | 'value_range' | 'y_true'>): py.Remote
  plot_segmentation_mask_gallery(images: py.Positional, num_classes: py.Positional, value_range: py.List<py.Int>, keywords?: py.Rest<plot_segmentation_mask_gallery$, 'images' | 'num_classes' | 'value_range'>): py.Remote
  plot_segmentation_mask_gallery(images: py.Positional, num_classes: py.Positional, keywords?: py.Rest<plot_segmentation_mask_gallery$, 'images' | 'num_classes'>): py.Remote
  plot_segmentation_mask_gallery(images: py.Positional, keywords: py.Rest<plot_segmentation_mask_gallery$, 'images'>): py.Remote
  plot_segmentation_mask_gallery(keywords: plot_segmentation_mask_gallery$): py.Remote
  plot_segmentation_mask_gallery_dyn: py.RemoteFunction
}
