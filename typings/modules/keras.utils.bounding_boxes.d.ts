// keras.utils.bounding_boxes of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface affine_transform$ {
  boxes: py.RemoteArgument
  angle: py.RemoteArgument
  translate_x: py.RemoteArgument
  translate_y: py.RemoteArgument
  scale: py.RemoteArgument
  shear_x: py.RemoteArgument
  shear_y: py.RemoteArgument
  height: py.RemoteArgument
  width: py.RemoteArgument
  center_x?: py.RemoteArgument | undefined
  center_y?: py.RemoteArgument | undefined
  /** Default: `'xyxy'` */
  bounding_box_format?: py.Str | undefined
}

export interface clip_to_image_size$ {
  bounding_boxes: py.Dict<string, py.RemoteArgument>
  height?: py.RemoteArgument | undefined
  width?: py.RemoteArgument | undefined
  /** Default: `'xyxy'` */
  bounding_box_format?: py.Str | undefined
}

export interface compute_ciou$ {
  boxes1: py.RemoteArgument
  boxes2: py.RemoteArgument
  bounding_box_format: py.Str
  image_shape?: py.Tuple<readonly [py.Int]> | null | undefined
}

export interface compute_iou$ {
  boxes1: py.List<py.RemoteArgument>
  boxes2: py.List<py.RemoteArgument>
  bounding_box_format: 'xyxy' | 'rel_xyxy' | 'xyWH' | 'center_xyWH' | 'yxyx' | 'rel_yxyx' | py.RemotePromise<string>
  /** Default: `False` */
  use_masking?: py.Bool | undefined
  /** Default: `-1` */
  mask_val?: py.Int | undefined
  image_shape?: py.Tuple<readonly [py.Int]> | null | undefined
}

export interface convert_format$ {
  boxes: py.RemoteArgument
  source: py.Str
  target: py.Str
  height?: py.RemoteArgument | undefined
  width?: py.RemoteArgument | undefined
  /** Default: `'float32'` */
  dtype?: py.DType | undefined
}

export interface crop$ {
  boxes: py.RemoteArgument
  top: py.RemoteArgument
  left: py.RemoteArgument
  height: py.RemoteArgument
  width: py.RemoteArgument
  /** Default: `'xyxy'` */
  bounding_box_format?: py.Str | undefined
}

export interface decode_deltas_to_boxes$ {
  anchors: py.RemoteArgument
  boxes_delta: py.RemoteArgument
  anchor_format: py.Str
  box_format: py.Str
  /** Default: `'center_yxhw'` */
  encoded_format?: py.Str | undefined
  variance?: py.List<py.RemoteArgument> | null | undefined
  image_shape?: py.Tuple<readonly [py.Int]> | null | undefined
}

export interface encode_box_to_deltas$ {
  anchors: py.TensorLike
  boxes: py.RemoteArgument
  anchor_format: py.Str
  box_format: py.Str
  /** Default: `'center_yxhw'` */
  encoding_format?: py.Str | undefined
  variance?: py.List<py.Float> | null | undefined
  image_shape?: py.Tuple<readonly [py.Int]> | null | undefined
}

export interface pad$ {
  boxes: py.RemoteArgument
  top: py.RemoteArgument
  left: py.RemoteArgument
  height?: py.RemoteArgument | undefined
  width?: py.RemoteArgument | undefined
  /** Default: `'xyxy'` */
  bounding_box_format?: py.Str | undefined
}

export interface $Module extends py.PythonModuleObject {
  affine_transform(boxes: py.Positional, angle: py.Positional, translate_x: py.Positional, translate_y: py.Positional, scale: py.Positional, shear_x: py.Positional, shear_y: py.Positional, height: py.Positional, width: py.Positional, center_x: py.Positional, center_y: py.Positional, bounding_box_format: py.Str): py.Remote
  affine_transform(boxes: py.Positional, angle: py.Positional, translate_x: py.Positional, translate_y: py.Positional, scale: py.Positional, shear_x: py.Positional, shear_y: py.Positional, height: py.Positional, width: py.Positional, center_x: py.Positional, center_y: py.Positional, keywords?: py.Rest<affine_transform$, 'boxes' | 'angle' | 'translate_x' | 'translate_y' | 'scale' | 'shear_x' | 'shear_y' | 'height' | 'width' | 'center_x' | 'center_y'>): py.Remote
  affine_transform(boxes: py.Positional, angle: py.Positional, translate_x: py.Positional, translate_y: py.Positional, scale: py.Positional, shear_x: py.Positional, shear_y: py.Positional, height: py.Positional, width: py.Positional, center_x: py.Positional, keywords?: py.Rest<affine_transform$, 'boxes' | 'angle' | 'translate_x' | 'translate_y' | 'scale' | 'shear_x' | 'shear_y' | 'height' | 'width' | 'center_x'>): py.Remote
  affine_transform(boxes: py.Positional, angle: py.Positional, translate_x: py.Positional, translate_y: py.Positional, scale: py.Positional, shear_x: py.Positional, shear_y: py.Positional, height: py.Positional, width: py.Positional, keywords?: py.Rest<affine_transform$, 'boxes' | 'angle' | 'translate_x' | 'translate_y' | 'scale' | 'shear_x' | 'shear_y' | 'height' | 'width'>): py.Remote
  affine_transform(boxes: py.Positional, angle: py.Positional, translate_x: py.Positional, translate_y: py.Positional, scale: py.Positional, shear_x: py.Positional, shear_y: py.Positional, height: py.Positional, keywords: py.Rest<affine_transform$, 'boxes' | 'angle' | 'translate_x' | 'translate_y' | 'scale' | 'shear_x' | 'shear_y' | 'height'>): py.Remote
  affine_transform(boxes: py.Positional, angle: py.Positional, translate_x: py.Positional, translate_y: py.Positional, scale: py.Positional, shear_x: py.Positional, shear_y: py.Positional, keywords: py.Rest<affine_transform$, 'boxes' | 'angle' | 'translate_x' | 'translate_y' | 'scale' | 'shear_x' | 'shear_y'>): py.Remote
  affine_transform(boxes: py.Positional, angle: py.Positional, translate_x: py.Positional, translate_y: py.Positional, scale: py.Positional, shear_x: py.Positional, keywords: py.Rest<affine_transform$, 'boxes' | 'angle' | 'translate_x' | 'translate_y' | 'scale' | 'shear_x'>): py.Remote
  affine_transform(boxes: py.Positional, angle: py.Positional, translate_x: py.Positional, translate_y: py.Positional, scale: py.Positional, keywords: py.Rest<affine_transform$, 'boxes' | 'angle' | 'translate_x' | 'translate_y' | 'scale'>): py.Remote
  affine_transform(boxes: py.Positional, angle: py.Positional, translate_x: py.Positional, translate_y: py.Positional, keywords: py.Rest<affine_transform$, 'boxes' | 'angle' | 'translate_x' | 'translate_y'>): py.Remote
  affine_transform(boxes: py.Positional, angle: py.Positional, translate_x: py.Positional, keywords: py.Rest<affine_transform$, 'boxes' | 'angle' | 'translate_x'>): py.Remote
  affine_transform(boxes: py.Positional, angle: py.Positional, keywords: py.Rest<affine_transform$, 'boxes' | 'angle'>): py.Remote
  affine_transform(boxes: py.Positional, keywords: py.Rest<affine_transform$, 'boxes'>): py.Remote
  affine_transform(keywords: affine_transform$): py.Remote
  affine_transform_dyn: py.RemoteFunction
  clip_to_image_size(bounding_boxes: py.Dict<string, py.RemoteArgument>, height: py.Positional, width: py.Positional, bounding_box_format: py.Str): py.Remote
  clip_to_image_size(bounding_boxes: py.Dict<string, py.RemoteArgument>, height: py.Positional, width: py.Positional, keywords?: py.Rest<clip_to_image_size$, 'bounding_boxes' | 'height' | 'width'>): py.Remote
  clip_to_image_size(bounding_boxes: py.Dict<string, py.RemoteArgument>, height: py.Positional, keywords?: py.Rest<clip_to_image_size$, 'bounding_boxes' | 'height'>): py.Remote
  clip_to_image_size(bounding_boxes: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<clip_to_image_size$, 'bounding_boxes'>): py.Remote
  clip_to_image_size(bounding_boxes: py.LastDict<string, py.RemoteArgument>): py.Remote
  clip_to_image_size(keywords: clip_to_image_size$): py.Remote
  clip_to_image_size_dyn: py.RemoteFunction
  compute_ciou(boxes1: py.Positional, boxes2: py.Positional, bounding_box_format: py.Str, image_shape: py.Tuple<readonly [py.Int]> | null): py.Promised<tensorflow.Tensor>
  compute_ciou(boxes1: py.Positional, boxes2: py.Positional, bounding_box_format: py.Str, keywords?: py.Rest<compute_ciou$, 'boxes1' | 'boxes2' | 'bounding_box_format'>): py.Promised<tensorflow.Tensor>
  compute_ciou(boxes1: py.Positional, boxes2: py.Positional, keywords: py.Rest<compute_ciou$, 'boxes1' | 'boxes2'>): py.Promised<tensorflow.Tensor>
  compute_ciou(boxes1: py.Positional, keywords: py.Rest<compute_ciou$, 'boxes1'>): py.Promised<tensorflow.Tensor>
  compute_ciou(keywords: compute_ciou$): py.Promised<tensorflow.Tensor>
  compute_ciou_dyn: py.RemoteFunction
  compute_iou(boxes1: py.List<py.RemoteArgument>, boxes2: py.List<py.RemoteArgument>, bounding_box_format: 'xyxy' | 'rel_xyxy' | 'xyWH' | 'center_xyWH' | 'yxyx' | 'rel_yxyx' | py.RemotePromise<string>, use_masking: py.Bool, mask_val: py.Int, image_shape: py.Tuple<readonly [py.Int]> | null): py.Promised<tensorflow.Tensor>
  compute_iou(boxes1: py.List<py.RemoteArgument>, boxes2: py.List<py.RemoteArgument>, bounding_box_format: 'xyxy' | 'rel_xyxy' | 'xyWH' | 'center_xyWH' | 'yxyx' | 'rel_yxyx' | py.RemotePromise<string>, use_masking: py.Bool, mask_val: py.Int, keywords?: py.Rest<compute_iou$, 'boxes1' | 'boxes2' | 'bounding_box_format' | 'use_masking' | 'mask_val'>): py.Promised<tensorflow.Tensor>
  compute_iou(boxes1: py.List<py.RemoteArgument>, boxes2: py.List<py.RemoteArgument>, bounding_box_format: 'xyxy' | 'rel_xyxy' | 'xyWH' | 'center_xyWH' | 'yxyx' | 'rel_yxyx' | py.RemotePromise<string>, use_masking: py.Bool, keywords?: py.Rest<compute_iou$, 'boxes1' | 'boxes2' | 'bounding_box_format' | 'use_masking'>): py.Promised<tensorflow.Tensor>
  compute_iou(boxes1: py.List<py.RemoteArgument>, boxes2: py.List<py.RemoteArgument>, bounding_box_format: 'xyxy' | 'rel_xyxy' | 'xyWH' | 'center_xyWH' | 'yxyx' | 'rel_yxyx' | py.RemotePromise<string>, keywords?: py.Rest<compute_iou$, 'boxes1' | 'boxes2' | 'bounding_box_format'>): py.Promised<tensorflow.Tensor>
  compute_iou(boxes1: py.List<py.RemoteArgument>, boxes2: py.List<py.RemoteArgument>, keywords: py.Rest<compute_iou$, 'boxes1' | 'boxes2'>): py.Promised<tensorflow.Tensor>
  compute_iou(boxes1: py.List<py.RemoteArgument>, keywords: py.Rest<compute_iou$, 'boxes1'>): py.Promised<tensorflow.Tensor>
  compute_iou(keywords: compute_iou$): py.Promised<tensorflow.Tensor>
  compute_iou_dyn: py.RemoteFunction
  convert_format(boxes: py.Positional, source: py.Str, target: py.Str, height: py.Positional, width: py.Positional, dtype: py.DType): py.Remote
  convert_format(boxes: py.Positional, source: py.Str, target: py.Str, height: py.Positional, width: py.Positional, keywords?: py.Rest<convert_format$, 'boxes' | 'source' | 'target' | 'height' | 'width'>): py.Remote
  convert_format(boxes: py.Positional, source: py.Str, target: py.Str, height: py.Positional, keywords?: py.Rest<convert_format$, 'boxes' | 'source' | 'target' | 'height'>): py.Remote
  convert_format(boxes: py.Positional, source: py.Str, target: py.Str, keywords?: py.Rest<convert_format$, 'boxes' | 'source' | 'target'>): py.Remote
  convert_format(boxes: py.Positional, source: py.Str, keywords: py.Rest<convert_format$, 'boxes' | 'source'>): py.Remote
  convert_format(boxes: py.Positional, keywords: py.Rest<convert_format$, 'boxes'>): py.Remote
  convert_format(keywords: convert_format$): py.Remote
  convert_format_dyn: py.RemoteFunction
  crop(boxes: py.Positional, top: py.Positional, left: py.Positional, height: py.Positional, width: py.Positional, bounding_box_format: py.Str): py.Remote
  crop(boxes: py.Positional, top: py.Positional, left: py.Positional, height: py.Positional, width: py.Positional, keywords?: py.Rest<crop$, 'boxes' | 'top' | 'left' | 'height' | 'width'>): py.Remote
  crop(boxes: py.Positional, top: py.Positional, left: py.Positional, height: py.Positional, keywords: py.Rest<crop$, 'boxes' | 'top' | 'left' | 'height'>): py.Remote
  crop(boxes: py.Positional, top: py.Positional, left: py.Positional, keywords: py.Rest<crop$, 'boxes' | 'top' | 'left'>): py.Remote
  crop(boxes: py.Positional, top: py.Positional, keywords: py.Rest<crop$, 'boxes' | 'top'>): py.Remote
  crop(boxes: py.Positional, keywords: py.Rest<crop$, 'boxes'>): py.Remote
  crop(keywords: crop$): py.Remote
  crop_dyn: py.RemoteFunction
  decode_deltas_to_boxes(anchors: py.Positional, boxes_delta: py.Positional, anchor_format: py.Str, box_format: py.Str, encoded_format: py.Str, variance: py.List<py.RemoteArgument> | null, image_shape: py.Tuple<readonly [py.Int]> | null): py.Remote
  decode_deltas_to_boxes(anchors: py.Positional, boxes_delta: py.Positional, anchor_format: py.Str, box_format: py.Str, encoded_format: py.Str, variance: py.List<py.RemoteArgument> | null, keywords?: py.Rest<decode_deltas_to_boxes$, 'anchors' | 'boxes_delta' | 'anchor_format' | 'box_format' | 'encoded_format' | 'variance'>): py.Remote
  decode_deltas_to_boxes(anchors: py.Positional, boxes_delta: py.Positional, anchor_format: py.Str, box_format: py.Str, encoded_format: py.Str, keywords?: py.Rest<decode_deltas_to_boxes$, 'anchors' | 'boxes_delta' | 'anchor_format' | 'box_format' | 'encoded_format'>): py.Remote
  decode_deltas_to_boxes(anchors: py.Positional, boxes_delta: py.Positional, anchor_format: py.Str, box_format: py.Str, keywords?: py.Rest<decode_deltas_to_boxes$, 'anchors' | 'boxes_delta' | 'anchor_format' | 'box_format'>): py.Remote
  decode_deltas_to_boxes(anchors: py.Positional, boxes_delta: py.Positional, anchor_format: py.Str, keywords: py.Rest<decode_deltas_to_boxes$, 'anchors' | 'boxes_delta' | 'anchor_format'>): py.Remote
  decode_deltas_to_boxes(anchors: py.Positional, boxes_delta: py.Positional, keywords: py.Rest<decode_deltas_to_boxes$, 'anchors' | 'boxes_delta'>): py.Remote
  decode_deltas_to_boxes(anchors: py.Positional, keywords: py.Rest<decode_deltas_to_boxes$, 'anchors'>): py.Remote
  decode_deltas_to_boxes(keywords: decode_deltas_to_boxes$): py.Remote
  decode_deltas_to_boxes_dyn: py.RemoteFunction
  encode_box_to_deltas(anchors: py.TensorLike, boxes: py.Positional, anchor_format: py.Str, box_format: py.Str, encoding_format: py.Str, variance: py.List<py.Float> | null, image_shape: py.Tuple<readonly [py.Int]> | null): py.Remote
  encode_box_to_deltas(anchors: py.TensorLike, boxes: py.Positional, anchor_format: py.Str, box_format: py.Str, encoding_format: py.Str, variance: py.List<py.Float> | null, keywords?: py.Rest<encode_box_to_deltas$, 'anchors' | 'boxes' | 'anchor_format' | 'box_format' | 'encoding_format' | 'variance'>): py.Remote
  encode_box_to_deltas(anchors: py.TensorLike, boxes: py.Positional, anchor_format: py.Str, box_format: py.Str, encoding_format: py.Str, keywords?: py.Rest<encode_box_to_deltas$, 'anchors' | 'boxes' | 'anchor_format' | 'box_format' | 'encoding_format'>): py.Remote
  encode_box_to_deltas(anchors: py.TensorLike, boxes: py.Positional, anchor_format: py.Str, box_format: py.Str, keywords?: py.Rest<encode_box_to_deltas$, 'anchors' | 'boxes' | 'anchor_format' | 'box_format'>): py.Remote
  encode_box_to_deltas(anchors: py.TensorLike, boxes: py.Positional, anchor_format: py.Str, keywords: py.Rest<encode_box_to_deltas$, 'anchors' | 'boxes' | 'anchor_format'>): py.Remote
  encode_box_to_deltas(anchors: py.TensorLike, boxes: py.Positional, keywords: py.Rest<encode_box_to_deltas$, 'anchors' | 'boxes'>): py.Remote
  encode_box_to_deltas(anchors: py.TensorLike, keywords: py.Rest<encode_box_to_deltas$, 'anchors'>): py.Remote
  encode_box_to_deltas(keywords: encode_box_to_deltas$): py.Remote
  encode_box_to_deltas_dyn: py.RemoteFunction
  pad(boxes: py.Positional, top: py.Positional, left: py.Positional, height: py.Positional, width: py.Positional, bounding_box_format: py.Str): py.Remote
  pad(boxes: py.Positional, top: py.Positional, left: py.Positional, height: py.Positional, width: py.Positional, keywords?: py.Rest<pad$, 'boxes' | 'top' | 'left' | 'height' | 'width'>): py.Remote
  pad(boxes: py.Positional, top: py.Positional, left: py.Positional, height: py.Positional, keywords?: py.Rest<pad$, 'boxes' | 'top' | 'left' | 'height'>): py.Remote
  pad(boxes: py.Positional, top: py.Positional, left: py.Positional, keywords?: py.Rest<pad$, 'boxes' | 'top' | 'left'>): py.Remote
  pad(boxes: py.Positional, top: py.Positional, keywords: py.Rest<pad$, 'boxes' | 'top'>): py.Remote
  pad(boxes: py.Positional, keywords: py.Rest<pad$, 'boxes'>): py.Remote
  pad(keywords: pad$): py.Remote
  pad_dyn: py.RemoteFunction
}
