// tensorflow.image of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_io from './tensorflow.io.js'

export interface ResizeMethod extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.image.ResizeMethod': true }
  get AREA(): py.Remote<string>
  set AREA(value: py.Str)
  AREA_dyn: any
  get BICUBIC(): py.Remote<string>
  set BICUBIC(value: py.Str)
  BICUBIC_dyn: any
  get BILINEAR(): py.Remote<string>
  set BILINEAR(value: py.Str)
  BILINEAR_dyn: any
  get GAUSSIAN(): py.Remote<string>
  set GAUSSIAN(value: py.Str)
  GAUSSIAN_dyn: any
  get LANCZOS3(): py.Remote<string>
  set LANCZOS3(value: py.Str)
  LANCZOS3_dyn: any
  get LANCZOS5(): py.Remote<string>
  set LANCZOS5(value: py.Str)
  LANCZOS5_dyn: any
  get MITCHELLCUBIC(): py.Remote<string>
  set MITCHELLCUBIC(value: py.Str)
  MITCHELLCUBIC_dyn: any
  get NEAREST_NEIGHBOR(): py.Remote<string>
  set NEAREST_NEIGHBOR(value: py.Str)
  NEAREST_NEIGHBOR_dyn: any
}

export interface ResizeMethod$class extends py.PythonClass {
  new (): ResizeMethod
  (): py.Promised<ResizeMethod>
  readonly AREA: py.Remote<string>
  readonly BICUBIC: py.Remote<string>
  readonly BILINEAR: py.Remote<string>
  readonly GAUSSIAN: py.Remote<string>
  readonly LANCZOS3: py.Remote<string>
  readonly LANCZOS5: py.Remote<string>
  readonly MITCHELLCUBIC: py.Remote<string>
  readonly NEAREST_NEIGHBOR: py.Remote<string>
}

export interface adjust_brightness$ {
  image: py.RemoteArgument
  delta: py.TensorLike
}

export interface adjust_contrast$ {
  images: py.TensorLike
  contrast_factor: py.Float
}

export interface adjust_gamma$ {
  image: py.RemoteArgument
  /** Default: `1` */
  gamma?: py.TensorLike | undefined
  /** Default: `1` */
  gain?: py.TensorLike | undefined
}

export interface adjust_hue$ {
  image: py.RemoteArgument
  delta: py.Float
  name?: py.Str | null | undefined
}

export interface adjust_jpeg_quality$ {
  image: py.TensorLike
  jpeg_quality: py.Int | py.TensorLike
  /** Default: `''` */
  dct_method?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface adjust_saturation$ {
  image: py.RemoteArgument
  saturation_factor: py.Float
  name?: py.Str | null | undefined
}

export interface central_crop$ {
  image: py.TensorLike
  central_fraction: py.Float
}

export interface combined_non_max_suppression$ {
  boxes: py.TensorLike
  scores: py.TensorLike
  max_output_size_per_class: py.TensorLike
  max_total_size: py.RemoteArgument
  /** Default: `0.5` */
  iou_threshold?: py.Float | undefined
  score_threshold?: py.Float | undefined
  /** Default: `False` */
  pad_per_class?: py.Bool | undefined
  /** Default: `True` */
  clip_boxes?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface convert_image_dtype$ {
  image: py.TensorLike
  dtype: py.DType
  /** Default: `False` */
  saturate?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface crop_and_resize$ {
  image: py.TensorLike
  boxes: py.TensorLike
  box_indices: py.TensorLike
  crop_size: py.TensorLike
  /** Default: `'bilinear'` */
  method?: 'bilinear' | 'nearest' | py.RemotePromise<string> | undefined
  /** Default: `0.0` */
  extrapolation_value?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface crop_to_bounding_box$ {
  image: py.TensorLike
  offset_height: py.RemoteArgument
  offset_width: py.RemoteArgument
  target_height: py.RemoteArgument
  target_width: py.RemoteArgument
}

export interface draw_bounding_boxes$ {
  images: py.TensorLike
  boxes: py.TensorLike
  colors: py.TensorLike
  name?: py.Str | null | undefined
}

export interface extract_glimpse$ {
  input: py.TensorLike
  size: py.TensorLike
  offsets: py.TensorLike
  /** Default: `True` */
  centered?: py.Bool | undefined
  /** Default: `True` */
  normalized?: py.Bool | undefined
  /** Default: `'uniform'` */
  noise?: 'uniform' | 'gaussian' | 'zero' | py.RemotePromise<string> | undefined
  name?: py.Str | null | undefined
}

export interface extract_patches$ {
  images: py.TensorLike
  sizes: py.RemoteArgument
  strides: py.TensorLike
  rates: py.TensorLike
  padding: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface flip_left_right$ {
  image: py.TensorLike
}

export interface flip_up_down$ {
  image: py.TensorLike
}

export interface generate_bounding_box_proposals$ {
  scores: py.TensorLike
  bbox_deltas: py.TensorLike
  image_info: py.TensorLike
  anchors: py.TensorLike
  /** Default: `0.7` */
  nms_threshold?: py.TensorLike | undefined
  /** Default: `6000` */
  pre_nms_topn?: py.TensorLike | undefined
  /** Default: `16` */
  min_size?: py.TensorLike | undefined
  /** Default: `300` */
  post_nms_topn?: py.Int | undefined
  name?: py.Str | null | undefined
}

export interface grayscale_to_rgb$ {
  images: py.TensorLike
  name?: py.Str | null | undefined
}

export interface hsv_to_rgb$ {
  images: py.TensorLike
  name?: py.Str | null | undefined
}

export interface image_gradients$ {
  image: py.TensorLike
}

export interface non_max_suppression$ {
  boxes: py.TensorLike
  scores: py.TensorLike
  max_output_size: py.TensorLike
  /** Default: `0.5` */
  iou_threshold?: py.TensorLike | undefined
  score_threshold?: py.TensorLike | undefined
  name?: py.Str | null | undefined
}

export interface non_max_suppression_overlaps$ {
  overlaps: py.TensorLike
  scores: py.TensorLike
  max_output_size: py.TensorLike
  /** Default: `0.5` */
  overlap_threshold?: py.TensorLike | undefined
  score_threshold?: py.TensorLike | undefined
  name?: py.Str | null | undefined
}

export interface non_max_suppression_padded$ {
  boxes: py.TensorLike
  scores: py.TensorLike
  max_output_size: py.TensorLike
  /** Default: `0.5` */
  iou_threshold?: py.Float | undefined
  score_threshold?: py.Float | undefined
  /** Default: `False` */
  pad_to_max_output_size?: py.Bool | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  sorted_input?: py.Bool | undefined
  /** Default: `False` */
  canonicalized_coordinates?: py.Bool | undefined
  /** Default: `512` */
  tile_size?: py.Int | undefined
}

export interface non_max_suppression_with_scores$ {
  boxes: py.TensorLike
  scores: py.TensorLike
  max_output_size: py.TensorLike
  /** Default: `0.5` */
  iou_threshold?: py.TensorLike | undefined
  score_threshold?: py.TensorLike | undefined
  /** Default: `0.0` */
  soft_nms_sigma?: py.TensorLike | undefined
  name?: py.Str | null | undefined
}

export interface pad_to_bounding_box$ {
  image: py.TensorLike
  offset_height: py.Int
  offset_width: py.Int
  target_height: py.RemoteArgument
  target_width: py.RemoteArgument
}

export interface per_image_standardization$ {
  image: py.TensorLike
}

export interface psnr$ {
  a: py.List<py.TensorLike>
  b: py.List<py.TensorLike>
  max_val: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface random_brightness$ {
  image: py.TensorLike
  max_delta: py.Float
  seed?: py.Int | null | undefined
}

export interface random_contrast$ {
  image: py.TensorLike
  lower: py.Float
  upper: py.Float
  seed?: py.Int | null | undefined
}

export interface random_crop$ {
  value: py.TensorLike
  size: py.TensorLike
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface random_flip_left_right$ {
  image: py.TensorLike
  seed?: py.Int | null | undefined
}

export interface random_flip_up_down$ {
  image: py.TensorLike
  seed?: py.Int | null | undefined
}

export interface random_hue$ {
  image: py.RemoteArgument
  max_delta: py.Float
  seed?: py.RemoteArgument | undefined
}

export interface random_jpeg_quality$ {
  image: py.TensorLike
  min_jpeg_quality: py.RemoteArgument
  max_jpeg_quality: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
}

export interface random_saturation$ {
  image: py.RemoteArgument
  lower: py.Float
  upper: py.Float
  seed?: py.RemoteArgument | undefined
}

export interface resize$ {
  images: py.TensorLike
  size: py.TensorLike
  /** Default: `'bilinear'` */
  method?: py.Of<'tensorflow.image.ResizeMethod'> | py.Str | undefined
  /** Default: `False` */
  preserve_aspect_ratio?: py.Bool | undefined
  /** Default: `False` */
  antialias?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface resize_with_crop_or_pad$ {
  image: py.TensorLike
  target_height: py.RemoteArgument
  target_width: py.RemoteArgument
}

export interface resize_with_pad$ {
  image: py.TensorLike
  target_height: py.RemoteArgument
  target_width: py.RemoteArgument
  /** Default: `'bilinear'` */
  method?: py.Str | undefined
  /** Default: `False` */
  antialias?: py.Bool | undefined
}

export interface rgb_to_grayscale$ {
  images: py.TensorLike
  name?: py.Str | null | undefined
}

export interface rgb_to_hsv$ {
  images: py.TensorLike
  name?: py.Str | null | undefined
}

export interface rgb_to_yiq$ {
  images: py.RemoteArgument
}

export interface rgb_to_yuv$ {
  images: py.RemoteArgument
}

export interface rot90$ {
  image: py.TensorLike
  /** Default: `1` */
  k?: py.TensorLike | undefined
  name?: py.Str | null | undefined
}

export interface sample_distorted_bounding_box$ {
  image_size: py.TensorLike
  bounding_boxes: py.TensorLike
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0.1` */
  min_object_covered?: py.TensorLike | undefined
  aspect_ratio_range?: py.List<py.Float> | null | undefined
  area_range?: py.List<py.Float> | null | undefined
  max_attempts?: py.Int | null | undefined
  use_image_if_no_bounding_boxes?: py.Bool | null | undefined
  name?: py.Str | null | undefined
}

export interface sobel_edges$ {
  image: py.TensorLike
}

export interface ssim$ {
  img1: py.RemoteArgument
  img2: py.RemoteArgument
  max_val: py.RemoteArgument
  /** Default: `11` */
  filter_size?: py.Int | undefined
  /** Default: `1.5` */
  filter_sigma?: py.Float | undefined
  /** Default: `0.01` */
  k1?: py.Float | undefined
  /** Default: `0.03` */
  k2?: py.Float | undefined
  /** Default: `False` */
  return_index_map?: py.Bool | undefined
}

export interface ssim_multiscale$ {
  img1: py.RemoteArgument
  img2: py.RemoteArgument
  max_val: py.RemoteArgument
  /** Default: `(0.0448, 0.2856, 0.3001, 0.2363, 0.1333)` */
  power_factors?: py.Items<py.RemoteArgument> | undefined
  /** Default: `11` */
  filter_size?: py.Int | undefined
  /** Default: `1.5` */
  filter_sigma?: py.Float | undefined
  /** Default: `0.01` */
  k1?: py.Float | undefined
  /** Default: `0.03` */
  k2?: py.Float | undefined
}

export interface stateless_random_brightness$ {
  image: py.TensorLike
  max_delta: py.Float
  seed: py.TensorLike
}

export interface stateless_random_contrast$ {
  image: py.TensorLike
  lower: py.Float
  upper: py.Float
  seed: py.TensorLike
}

export interface stateless_random_crop$ {
  value: py.TensorLike
  size: py.TensorLike
  seed: py.TensorLike
  name?: py.Str | null | undefined
}

export interface stateless_random_flip_left_right$ {
  image: py.TensorLike
  seed: py.TensorLike
}

export interface stateless_random_flip_up_down$ {
  image: py.TensorLike
  seed: py.TensorLike
}

export interface stateless_random_hue$ {
  image: py.RemoteArgument
  max_delta: py.Float
  seed: py.TensorLike
}

export interface stateless_random_jpeg_quality$ {
  image: py.TensorLike
  min_jpeg_quality: py.RemoteArgument
  max_jpeg_quality: py.RemoteArgument
  seed: py.TensorLike
}

export interface stateless_random_saturation$ {
  image: py.RemoteArgument
  lower: py.Float
  upper: py.Float
  seed?: py.TensorLike | null | undefined
}

export interface stateless_sample_distorted_bounding_box$ {
  image_size: py.TensorLike
  bounding_boxes: py.TensorLike
  seed: py.TensorLike
  /** Default: `0.1` */
  min_object_covered?: py.TensorLike | undefined
  aspect_ratio_range?: py.List<py.Float> | null | undefined
  area_range?: py.List<py.Float> | null | undefined
  max_attempts?: py.Int | null | undefined
  use_image_if_no_bounding_boxes?: py.Bool | null | undefined
  name?: py.Str | null | undefined
}

export interface total_variation$ {
  images: py.TensorLike
  name?: py.Str | null | undefined
}

export interface transpose$ {
  image: py.TensorLike
  name?: py.Str | null | undefined
}

export interface yiq_to_rgb$ {
  images: py.RemoteArgument
}

export interface yuv_to_rgb$ {
  images: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly ResizeMethod: ResizeMethod$class
  adjust_brightness(image: py.Positional, delta: py.TensorLike): py.Promised<tensorflow.Tensor>
  adjust_brightness(image: py.Positional, keywords: py.Rest<adjust_brightness$, 'image'>): py.Promised<tensorflow.Tensor>
  adjust_brightness(keywords: adjust_brightness$): py.Promised<tensorflow.Tensor>
  adjust_brightness_dyn: py.RemoteFunction
  adjust_contrast(images: py.TensorLike, contrast_factor: py.Float): py.Promised<tensorflow.Tensor>
  adjust_contrast(images: py.TensorLike, keywords: py.Rest<adjust_contrast$, 'images'>): py.Promised<tensorflow.Tensor>
  adjust_contrast(keywords: adjust_contrast$): py.Promised<tensorflow.Tensor>
  adjust_contrast_dyn: py.RemoteFunction
  adjust_gamma(image: py.Positional, gamma: py.TensorLike, gain: py.TensorLike): py.Promised<tensorflow.Tensor>
  adjust_gamma(image: py.Positional, gamma: py.TensorLike, keywords?: py.Rest<adjust_gamma$, 'image' | 'gamma'>): py.Promised<tensorflow.Tensor>
  adjust_gamma(image: py.Positional, keywords?: py.Rest<adjust_gamma$, 'image'>): py.Promised<tensorflow.Tensor>
  adjust_gamma(keywords: adjust_gamma$): py.Promised<tensorflow.Tensor>
  adjust_gamma_dyn: py.RemoteFunction
  adjust_hue(image: py.Positional, delta: py.Float, name: py.Str | null): py.Promised<tensorflow.Tensor>
  adjust_hue(image: py.Positional, delta: py.Float, keywords?: py.Rest<adjust_hue$, 'image' | 'delta'>): py.Promised<tensorflow.Tensor>
  adjust_hue(image: py.Positional, keywords: py.Rest<adjust_hue$, 'image'>): py.Promised<tensorflow.Tensor>
  adjust_hue(keywords: adjust_hue$): py.Promised<tensorflow.Tensor>
  adjust_hue_dyn: py.RemoteFunction
  adjust_jpeg_quality(image: py.TensorLike, jpeg_quality: py.Int | py.TensorLike, dct_method: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  adjust_jpeg_quality(image: py.TensorLike, jpeg_quality: py.Int | py.TensorLike, dct_method: py.Str, keywords?: py.Rest<adjust_jpeg_quality$, 'image' | 'jpeg_quality' | 'dct_method'>): py.Promised<tensorflow.Tensor>
  adjust_jpeg_quality(image: py.TensorLike, jpeg_quality: py.Int | py.TensorLike, keywords?: py.Rest<adjust_jpeg_quality$, 'image' | 'jpeg_quality'>): py.Promised<tensorflow.Tensor>
  adjust_jpeg_quality(image: py.TensorLike, keywords: py.Rest<adjust_jpeg_quality$, 'image'>): py.Promised<tensorflow.Tensor>
  adjust_jpeg_quality(keywords: adjust_jpeg_quality$): py.Promised<tensorflow.Tensor>
  adjust_jpeg_quality_dyn: py.RemoteFunction
  adjust_saturation(image: py.Positional, saturation_factor: py.Float, name: py.Str | null): py.Promised<tensorflow.Tensor>
  adjust_saturation(image: py.Positional, saturation_factor: py.Float, keywords?: py.Rest<adjust_saturation$, 'image' | 'saturation_factor'>): py.Promised<tensorflow.Tensor>
  adjust_saturation(image: py.Positional, keywords: py.Rest<adjust_saturation$, 'image'>): py.Promised<tensorflow.Tensor>
  adjust_saturation(keywords: adjust_saturation$): py.Promised<tensorflow.Tensor>
  adjust_saturation_dyn: py.RemoteFunction
  central_crop(image: py.TensorLike, central_fraction: py.Float): py.Promised<tensorflow.Tensor>
  central_crop(image: py.TensorLike, keywords: py.Rest<central_crop$, 'image'>): py.Promised<tensorflow.Tensor>
  central_crop(keywords: central_crop$): py.Promised<tensorflow.Tensor>
  central_crop_dyn: py.RemoteFunction
  combined_non_max_suppression(boxes: py.TensorLike, scores: py.TensorLike, max_output_size_per_class: py.TensorLike, max_total_size: py.Positional, iou_threshold: py.Float, score_threshold: py.Float, pad_per_class: py.Bool, clip_boxes?: py.Bool, name?: py.Str | null): py.Remote<'nmsed_boxes'>
  combined_non_max_suppression(boxes: py.TensorLike, scores: py.TensorLike, max_output_size_per_class: py.TensorLike, max_total_size: py.Positional, iou_threshold: py.Float, score_threshold: py.Float, keywords?: py.Rest<combined_non_max_suppression$, 'boxes' | 'scores' | 'max_output_size_per_class' | 'max_total_size' | 'iou_threshold' | 'score_threshold'>): py.Remote<'nmsed_boxes'>
  combined_non_max_suppression(boxes: py.TensorLike, scores: py.TensorLike, max_output_size_per_class: py.TensorLike, max_total_size: py.Positional, iou_threshold: py.Float, keywords?: py.Rest<combined_non_max_suppression$, 'boxes' | 'scores' | 'max_output_size_per_class' | 'max_total_size' | 'iou_threshold'>): py.Remote<'nmsed_boxes'>
  combined_non_max_suppression(boxes: py.TensorLike, scores: py.TensorLike, max_output_size_per_class: py.TensorLike, max_total_size: py.Positional, keywords?: py.Rest<combined_non_max_suppression$, 'boxes' | 'scores' | 'max_output_size_per_class' | 'max_total_size'>): py.Remote<'nmsed_boxes'>
  combined_non_max_suppression(boxes: py.TensorLike, scores: py.TensorLike, max_output_size_per_class: py.TensorLike, keywords: py.Rest<combined_non_max_suppression$, 'boxes' | 'scores' | 'max_output_size_per_class'>): py.Remote<'nmsed_boxes'>
  combined_non_max_suppression(boxes: py.TensorLike, scores: py.TensorLike, keywords: py.Rest<combined_non_max_suppression$, 'boxes' | 'scores'>): py.Remote<'nmsed_boxes'>
  combined_non_max_suppression(boxes: py.TensorLike, keywords: py.Rest<combined_non_max_suppression$, 'boxes'>): py.Remote<'nmsed_boxes'>
  combined_non_max_suppression(keywords: combined_non_max_suppression$): py.Remote<'nmsed_boxes'>
  combined_non_max_suppression_dyn: py.RemoteFunction
  convert_image_dtype(image: py.TensorLike, dtype: py.DType, saturate: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  convert_image_dtype(image: py.TensorLike, dtype: py.DType, saturate: py.Bool, keywords?: py.Rest<convert_image_dtype$, 'image' | 'dtype' | 'saturate'>): py.Promised<tensorflow.Tensor>
  convert_image_dtype(image: py.TensorLike, dtype: py.DType, keywords?: py.Rest<convert_image_dtype$, 'image' | 'dtype'>): py.Promised<tensorflow.Tensor>
  convert_image_dtype(image: py.TensorLike, keywords: py.Rest<convert_image_dtype$, 'image'>): py.Promised<tensorflow.Tensor>
  convert_image_dtype(keywords: convert_image_dtype$): py.Promised<tensorflow.Tensor>
  convert_image_dtype_dyn: py.RemoteFunction
  crop_and_resize(image: py.TensorLike, boxes: py.TensorLike, box_indices: py.TensorLike, crop_size: py.TensorLike, method: 'bilinear' | 'nearest' | py.RemotePromise<string>, extrapolation_value: py.Float, name: py.Str | null): py.Promised<tensorflow.Tensor>
  crop_and_resize(image: py.TensorLike, boxes: py.TensorLike, box_indices: py.TensorLike, crop_size: py.TensorLike, method: 'bilinear' | 'nearest' | py.RemotePromise<string>, extrapolation_value: py.Float, keywords?: py.Rest<crop_and_resize$, 'image' | 'boxes' | 'box_indices' | 'crop_size' | 'method' | 'extrapolation_value'>): py.Promised<tensorflow.Tensor>
  crop_and_resize(image: py.TensorLike, boxes: py.TensorLike, box_indices: py.TensorLike, crop_size: py.TensorLike, method: 'bilinear' | 'nearest' | py.RemotePromise<string>, keywords?: py.Rest<crop_and_resize$, 'image' | 'boxes' | 'box_indices' | 'crop_size' | 'method'>): py.Promised<tensorflow.Tensor>
  crop_and_resize(image: py.TensorLike, boxes: py.TensorLike, box_indices: py.TensorLike, crop_size: py.TensorLike, keywords?: py.Rest<crop_and_resize$, 'image' | 'boxes' | 'box_indices' | 'crop_size'>): py.Promised<tensorflow.Tensor>
  crop_and_resize(image: py.TensorLike, boxes: py.TensorLike, box_indices: py.TensorLike, keywords: py.Rest<crop_and_resize$, 'image' | 'boxes' | 'box_indices'>): py.Promised<tensorflow.Tensor>
  crop_and_resize(image: py.TensorLike, boxes: py.TensorLike, keywords: py.Rest<crop_and_resize$, 'image' | 'boxes'>): py.Promised<tensorflow.Tensor>
  crop_and_resize(image: py.TensorLike, keywords: py.Rest<crop_and_resize$, 'image'>): py.Promised<tensorflow.Tensor>
  crop_and_resize(keywords: crop_and_resize$): py.Promised<tensorflow.Tensor>
  crop_and_resize_dyn: py.RemoteFunction
  crop_to_bounding_box(image: py.TensorLike, offset_height: py.Positional, offset_width: py.Positional, target_height: py.Positional, target_width: py.Positional): py.Promised<tensorflow.Tensor>
  crop_to_bounding_box(image: py.TensorLike, offset_height: py.Positional, offset_width: py.Positional, target_height: py.Positional, keywords: py.Rest<crop_to_bounding_box$, 'image' | 'offset_height' | 'offset_width' | 'target_height'>): py.Promised<tensorflow.Tensor>
  crop_to_bounding_box(image: py.TensorLike, offset_height: py.Positional, offset_width: py.Positional, keywords: py.Rest<crop_to_bounding_box$, 'image' | 'offset_height' | 'offset_width'>): py.Promised<tensorflow.Tensor>
  crop_to_bounding_box(image: py.TensorLike, offset_height: py.Positional, keywords: py.Rest<crop_to_bounding_box$, 'image' | 'offset_height'>): py.Promised<tensorflow.Tensor>
  crop_to_bounding_box(image: py.TensorLike, keywords: py.Rest<crop_to_bounding_box$, 'image'>): py.Promised<tensorflow.Tensor>
  crop_to_bounding_box(keywords: crop_to_bounding_box$): py.Promised<tensorflow.Tensor>
  crop_to_bounding_box_dyn: py.RemoteFunction
  readonly decode_and_crop_jpeg: tensorflow_io.$Module["decode_and_crop_jpeg"]
  decode_and_crop_jpeg_dyn: py.RemoteFunction
  readonly decode_bmp: tensorflow_io.$Module["decode_bmp"]
  decode_bmp_dyn: py.RemoteFunction
  readonly decode_gif: tensorflow_io.$Module["decode_gif"]
  decode_gif_dyn: py.RemoteFunction
  readonly decode_image: tensorflow_io.$Module["decode_image"]
  decode_image_dyn: py.RemoteFunction
  readonly decode_jpeg: tensorflow_io.$Module["decode_jpeg"]
  decode_jpeg_dyn: py.RemoteFunction
  readonly decode_jxl: tensorflow_io.$Module["decode_jxl"]
  decode_jxl_dyn: py.RemoteFunction
  readonly decode_png: tensorflow_io.$Module["decode_png"]
  decode_png_dyn: py.RemoteFunction
  readonly decode_webp: tensorflow_io.$Module["decode_webp"]
  decode_webp_dyn: py.RemoteFunction
  draw_bounding_boxes(images: py.TensorLike, boxes: py.TensorLike, colors: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  draw_bounding_boxes(images: py.TensorLike, boxes: py.TensorLike, colors: py.TensorLike, keywords?: py.Rest<draw_bounding_boxes$, 'images' | 'boxes' | 'colors'>): py.Promised<tensorflow.Tensor>
  draw_bounding_boxes(images: py.TensorLike, boxes: py.TensorLike, keywords: py.Rest<draw_bounding_boxes$, 'images' | 'boxes'>): py.Promised<tensorflow.Tensor>
  draw_bounding_boxes(images: py.TensorLike, keywords: py.Rest<draw_bounding_boxes$, 'images'>): py.Promised<tensorflow.Tensor>
  draw_bounding_boxes(keywords: draw_bounding_boxes$): py.Promised<tensorflow.Tensor>
  draw_bounding_boxes_dyn: py.RemoteFunction
  readonly encode_jpeg: tensorflow_io.$Module["encode_jpeg"]
  encode_jpeg_dyn: py.RemoteFunction
  readonly encode_png: tensorflow_io.$Module["encode_png"]
  encode_png_dyn: py.RemoteFunction
  extract_glimpse(input: py.TensorLike, size: py.TensorLike, offsets: py.TensorLike, centered: py.Bool, normalized: py.Bool, noise: 'uniform' | 'gaussian' | 'zero' | py.RemotePromise<string>, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  extract_glimpse(input: py.TensorLike, size: py.TensorLike, offsets: py.TensorLike, centered: py.Bool, normalized: py.Bool, keywords?: py.Rest<extract_glimpse$, 'input' | 'size' | 'offsets' | 'centered' | 'normalized'>): py.Promised<tensorflow.Tensor>
  extract_glimpse(input: py.TensorLike, size: py.TensorLike, offsets: py.TensorLike, centered: py.Bool, keywords?: py.Rest<extract_glimpse$, 'input' | 'size' | 'offsets' | 'centered'>): py.Promised<tensorflow.Tensor>
  extract_glimpse(input: py.TensorLike, size: py.TensorLike, offsets: py.TensorLike, keywords?: py.Rest<extract_glimpse$, 'input' | 'size' | 'offsets'>): py.Promised<tensorflow.Tensor>
  extract_glimpse(input: py.TensorLike, size: py.TensorLike, keywords: py.Rest<extract_glimpse$, 'input' | 'size'>): py.Promised<tensorflow.Tensor>
  extract_glimpse(input: py.TensorLike, keywords: py.Rest<extract_glimpse$, 'input'>): py.Promised<tensorflow.Tensor>
  extract_glimpse(keywords: extract_glimpse$): py.Promised<tensorflow.Tensor>
  extract_glimpse_dyn: py.RemoteFunction
  readonly extract_jpeg_shape: tensorflow_io.$Module["extract_jpeg_shape"]
  extract_jpeg_shape_dyn: py.RemoteFunction
  extract_patches(images: py.TensorLike, sizes: py.Positional, strides: py.TensorLike, rates: py.TensorLike, padding: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  extract_patches(images: py.TensorLike, sizes: py.Positional, strides: py.TensorLike, rates: py.TensorLike, padding: py.Positional, keywords?: py.Rest<extract_patches$, 'images' | 'sizes' | 'strides' | 'rates' | 'padding'>): py.Promised<tensorflow.Tensor>
  extract_patches(images: py.TensorLike, sizes: py.Positional, strides: py.TensorLike, rates: py.TensorLike, keywords: py.Rest<extract_patches$, 'images' | 'sizes' | 'strides' | 'rates'>): py.Promised<tensorflow.Tensor>
  extract_patches(images: py.TensorLike, sizes: py.Positional, strides: py.TensorLike, keywords: py.Rest<extract_patches$, 'images' | 'sizes' | 'strides'>): py.Promised<tensorflow.Tensor>
  extract_patches(images: py.TensorLike, sizes: py.Positional, keywords: py.Rest<extract_patches$, 'images' | 'sizes'>): py.Promised<tensorflow.Tensor>
  extract_patches(images: py.TensorLike, keywords: py.Rest<extract_patches$, 'images'>): py.Promised<tensorflow.Tensor>
  extract_patches(keywords: extract_patches$): py.Promised<tensorflow.Tensor>
  extract_patches_dyn: py.RemoteFunction
  flip_left_right(image: py.TensorLike): py.Promised<tensorflow.Tensor>
  flip_left_right(keywords: flip_left_right$): py.Promised<tensorflow.Tensor>
  flip_left_right_dyn: py.RemoteFunction
  flip_up_down(image: py.TensorLike): py.Promised<tensorflow.Tensor>
  flip_up_down(keywords: flip_up_down$): py.Promised<tensorflow.Tensor>
  flip_up_down_dyn: py.RemoteFunction
  generate_bounding_box_proposals(scores: py.TensorLike, bbox_deltas: py.TensorLike, image_info: py.TensorLike, anchors: py.TensorLike, nms_threshold: py.TensorLike, pre_nms_topn: py.TensorLike, min_size: py.TensorLike, post_nms_topn?: py.Int, name?: py.Str | null): py.Remote
  generate_bounding_box_proposals(scores: py.TensorLike, bbox_deltas: py.TensorLike, image_info: py.TensorLike, anchors: py.TensorLike, nms_threshold: py.TensorLike, pre_nms_topn: py.TensorLike, keywords?: py.Rest<generate_bounding_box_proposals$, 'scores' | 'bbox_deltas' | 'image_info' | 'anchors' | 'nms_threshold' | 'pre_nms_topn'>): py.Remote
  generate_bounding_box_proposals(scores: py.TensorLike, bbox_deltas: py.TensorLike, image_info: py.TensorLike, anchors: py.TensorLike, nms_threshold: py.TensorLike, keywords?: py.Rest<generate_bounding_box_proposals$, 'scores' | 'bbox_deltas' | 'image_info' | 'anchors' | 'nms_threshold'>): py.Remote
  generate_bounding_box_proposals(scores: py.TensorLike, bbox_deltas: py.TensorLike, image_info: py.TensorLike, anchors: py.TensorLike, keywords?: py.Rest<generate_bounding_box_proposals$, 'scores' | 'bbox_deltas' | 'image_info' | 'anchors'>): py.Remote
  generate_bounding_box_proposals(scores: py.TensorLike, bbox_deltas: py.TensorLike, image_info: py.TensorLike, keywords: py.Rest<generate_bounding_box_proposals$, 'scores' | 'bbox_deltas' | 'image_info'>): py.Remote
  generate_bounding_box_proposals(scores: py.TensorLike, bbox_deltas: py.TensorLike, keywords: py.Rest<generate_bounding_box_proposals$, 'scores' | 'bbox_deltas'>): py.Remote
  generate_bounding_box_proposals(scores: py.TensorLike, keywords: py.Rest<generate_bounding_box_proposals$, 'scores'>): py.Remote
  generate_bounding_box_proposals(keywords: generate_bounding_box_proposals$): py.Remote
  generate_bounding_box_proposals_dyn: py.RemoteFunction
  grayscale_to_rgb(images: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  grayscale_to_rgb(images: py.TensorLike, keywords?: py.Rest<grayscale_to_rgb$, 'images'>): py.Promised<tensorflow.Tensor>
  grayscale_to_rgb(keywords: grayscale_to_rgb$): py.Promised<tensorflow.Tensor>
  grayscale_to_rgb_dyn: py.RemoteFunction
  hsv_to_rgb(images: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  hsv_to_rgb(images: py.TensorLike, keywords?: py.Rest<hsv_to_rgb$, 'images'>): py.Promised<tensorflow.Tensor>
  hsv_to_rgb(keywords: hsv_to_rgb$): py.Promised<tensorflow.Tensor>
  hsv_to_rgb_dyn: py.RemoteFunction
  image_gradients(image: py.TensorLike): py.Remote
  image_gradients(keywords: image_gradients$): py.Remote
  image_gradients_dyn: py.RemoteFunction
  readonly is_jpeg: tensorflow_io.$Module["is_jpeg"]
  is_jpeg_dyn: py.RemoteFunction
  non_max_suppression(boxes: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, iou_threshold: py.TensorLike, score_threshold: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  non_max_suppression(boxes: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, iou_threshold: py.TensorLike, score_threshold: py.TensorLike, keywords?: py.Rest<non_max_suppression$, 'boxes' | 'scores' | 'max_output_size' | 'iou_threshold' | 'score_threshold'>): py.Promised<tensorflow.Tensor>
  non_max_suppression(boxes: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, iou_threshold: py.TensorLike, keywords?: py.Rest<non_max_suppression$, 'boxes' | 'scores' | 'max_output_size' | 'iou_threshold'>): py.Promised<tensorflow.Tensor>
  non_max_suppression(boxes: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, keywords?: py.Rest<non_max_suppression$, 'boxes' | 'scores' | 'max_output_size'>): py.Promised<tensorflow.Tensor>
  non_max_suppression(boxes: py.TensorLike, scores: py.TensorLike, keywords: py.Rest<non_max_suppression$, 'boxes' | 'scores'>): py.Promised<tensorflow.Tensor>
  non_max_suppression(boxes: py.TensorLike, keywords: py.Rest<non_max_suppression$, 'boxes'>): py.Promised<tensorflow.Tensor>
  non_max_suppression(keywords: non_max_suppression$): py.Promised<tensorflow.Tensor>
  non_max_suppression_dyn: py.RemoteFunction
  non_max_suppression_overlaps(overlaps: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, overlap_threshold: py.TensorLike, score_threshold: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  non_max_suppression_overlaps(overlaps: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, overlap_threshold: py.TensorLike, score_threshold: py.TensorLike, keywords?: py.Rest<non_max_suppression_overlaps$, 'overlaps' | 'scores' | 'max_output_size' | 'overlap_threshold' | 'score_threshold'>): py.Promised<tensorflow.Tensor>
  non_max_suppression_overlaps(overlaps: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, overlap_threshold: py.TensorLike, keywords?: py.Rest<non_max_suppression_overlaps$, 'overlaps' | 'scores' | 'max_output_size' | 'overlap_threshold'>): py.Promised<tensorflow.Tensor>
  non_max_suppression_overlaps(overlaps: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, keywords?: py.Rest<non_max_suppression_overlaps$, 'overlaps' | 'scores' | 'max_output_size'>): py.Promised<tensorflow.Tensor>
  non_max_suppression_overlaps(overlaps: py.TensorLike, scores: py.TensorLike, keywords: py.Rest<non_max_suppression_overlaps$, 'overlaps' | 'scores'>): py.Promised<tensorflow.Tensor>
  non_max_suppression_overlaps(overlaps: py.TensorLike, keywords: py.Rest<non_max_suppression_overlaps$, 'overlaps'>): py.Promised<tensorflow.Tensor>
  non_max_suppression_overlaps(keywords: non_max_suppression_overlaps$): py.Promised<tensorflow.Tensor>
  non_max_suppression_overlaps_dyn: py.RemoteFunction
  non_max_suppression_padded(boxes: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, iou_threshold: py.Float, score_threshold: py.Float, pad_to_max_output_size: py.Bool, name?: py.Str | null, sorted_input?: py.Bool, canonicalized_coordinates?: py.Bool, tile_size?: py.Int): py.Remote
  non_max_suppression_padded(boxes: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, iou_threshold: py.Float, score_threshold: py.Float, keywords?: py.Rest<non_max_suppression_padded$, 'boxes' | 'scores' | 'max_output_size' | 'iou_threshold' | 'score_threshold'>): py.Remote
  non_max_suppression_padded(boxes: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, iou_threshold: py.Float, keywords?: py.Rest<non_max_suppression_padded$, 'boxes' | 'scores' | 'max_output_size' | 'iou_threshold'>): py.Remote
  non_max_suppression_padded(boxes: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, keywords?: py.Rest<non_max_suppression_padded$, 'boxes' | 'scores' | 'max_output_size'>): py.Remote
  non_max_suppression_padded(boxes: py.TensorLike, scores: py.TensorLike, keywords: py.Rest<non_max_suppression_padded$, 'boxes' | 'scores'>): py.Remote
  non_max_suppression_padded(boxes: py.TensorLike, keywords: py.Rest<non_max_suppression_padded$, 'boxes'>): py.Remote
  non_max_suppression_padded(keywords: non_max_suppression_padded$): py.Remote
  non_max_suppression_padded_dyn: py.RemoteFunction
  non_max_suppression_with_scores(boxes: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, iou_threshold: py.TensorLike, score_threshold: py.TensorLike, soft_nms_sigma: py.TensorLike, name?: py.Str | null): py.Remote
  non_max_suppression_with_scores(boxes: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, iou_threshold: py.TensorLike, score_threshold: py.TensorLike, keywords?: py.Rest<non_max_suppression_with_scores$, 'boxes' | 'scores' | 'max_output_size' | 'iou_threshold' | 'score_threshold'>): py.Remote
  non_max_suppression_with_scores(boxes: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, iou_threshold: py.TensorLike, keywords?: py.Rest<non_max_suppression_with_scores$, 'boxes' | 'scores' | 'max_output_size' | 'iou_threshold'>): py.Remote
  non_max_suppression_with_scores(boxes: py.TensorLike, scores: py.TensorLike, max_output_size: py.TensorLike, keywords?: py.Rest<non_max_suppression_with_scores$, 'boxes' | 'scores' | 'max_output_size'>): py.Remote
  non_max_suppression_with_scores(boxes: py.TensorLike, scores: py.TensorLike, keywords: py.Rest<non_max_suppression_with_scores$, 'boxes' | 'scores'>): py.Remote
  non_max_suppression_with_scores(boxes: py.TensorLike, keywords: py.Rest<non_max_suppression_with_scores$, 'boxes'>): py.Remote
  non_max_suppression_with_scores(keywords: non_max_suppression_with_scores$): py.Remote
  non_max_suppression_with_scores_dyn: py.RemoteFunction
  pad_to_bounding_box(image: py.TensorLike, offset_height: py.Int, offset_width: py.Int, target_height: py.Positional, target_width: py.Positional): py.Promised<tensorflow.Tensor>
  pad_to_bounding_box(image: py.TensorLike, offset_height: py.Int, offset_width: py.Int, target_height: py.Positional, keywords: py.Rest<pad_to_bounding_box$, 'image' | 'offset_height' | 'offset_width' | 'target_height'>): py.Promised<tensorflow.Tensor>
  pad_to_bounding_box(image: py.TensorLike, offset_height: py.Int, offset_width: py.Int, keywords: py.Rest<pad_to_bounding_box$, 'image' | 'offset_height' | 'offset_width'>): py.Promised<tensorflow.Tensor>
  pad_to_bounding_box(image: py.TensorLike, offset_height: py.Int, keywords: py.Rest<pad_to_bounding_box$, 'image' | 'offset_height'>): py.Promised<tensorflow.Tensor>
  pad_to_bounding_box(image: py.TensorLike, keywords: py.Rest<pad_to_bounding_box$, 'image'>): py.Promised<tensorflow.Tensor>
  pad_to_bounding_box(keywords: pad_to_bounding_box$): py.Promised<tensorflow.Tensor>
  pad_to_bounding_box_dyn: py.RemoteFunction
  per_image_standardization(image: py.TensorLike): py.Promised<tensorflow.Tensor>
  per_image_standardization(keywords: per_image_standardization$): py.Promised<tensorflow.Tensor>
  per_image_standardization_dyn: py.RemoteFunction
  psnr(a: py.List<py.TensorLike>, b: py.List<py.TensorLike>, max_val: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  psnr(a: py.List<py.TensorLike>, b: py.List<py.TensorLike>, max_val: py.Positional, keywords?: py.Rest<psnr$, 'a' | 'b' | 'max_val'>): py.Promised<tensorflow.Tensor>
  psnr(a: py.List<py.TensorLike>, b: py.List<py.TensorLike>, keywords: py.Rest<psnr$, 'a' | 'b'>): py.Promised<tensorflow.Tensor>
  psnr(a: py.List<py.TensorLike>, keywords: py.Rest<psnr$, 'a'>): py.Promised<tensorflow.Tensor>
  psnr(keywords: psnr$): py.Promised<tensorflow.Tensor>
  psnr_dyn: py.RemoteFunction
  random_brightness(image: py.TensorLike, max_delta: py.Float, seed: py.Int | null): py.Promised<tensorflow.Tensor>
  random_brightness(image: py.TensorLike, max_delta: py.Float, keywords?: py.Rest<random_brightness$, 'image' | 'max_delta'>): py.Promised<tensorflow.Tensor>
  random_brightness(image: py.TensorLike, keywords: py.Rest<random_brightness$, 'image'>): py.Promised<tensorflow.Tensor>
  random_brightness(keywords: random_brightness$): py.Promised<tensorflow.Tensor>
  random_brightness_dyn: py.RemoteFunction
  random_contrast(image: py.TensorLike, lower: py.Float, upper: py.Float, seed: py.Int | null): py.Promised<tensorflow.Tensor>
  random_contrast(image: py.TensorLike, lower: py.Float, upper: py.Float, keywords?: py.Rest<random_contrast$, 'image' | 'lower' | 'upper'>): py.Promised<tensorflow.Tensor>
  random_contrast(image: py.TensorLike, lower: py.Float, keywords: py.Rest<random_contrast$, 'image' | 'lower'>): py.Promised<tensorflow.Tensor>
  random_contrast(image: py.TensorLike, keywords: py.Rest<random_contrast$, 'image'>): py.Promised<tensorflow.Tensor>
  random_contrast(keywords: random_contrast$): py.Promised<tensorflow.Tensor>
  random_contrast_dyn: py.RemoteFunction
  random_crop(value: py.TensorLike, size: py.TensorLike, seed: py.Int | null, name: py.Str | null): py.Promised<tensorflow.Tensor>
  random_crop(value: py.TensorLike, size: py.TensorLike, seed: py.Int | null, keywords?: py.Rest<random_crop$, 'value' | 'size' | 'seed'>): py.Promised<tensorflow.Tensor>
  random_crop(value: py.TensorLike, size: py.TensorLike, keywords?: py.Rest<random_crop$, 'value' | 'size'>): py.Promised<tensorflow.Tensor>
  random_crop(value: py.TensorLike, keywords: py.Rest<random_crop$, 'value'>): py.Promised<tensorflow.Tensor>
  random_crop(keywords: random_crop$): py.Promised<tensorflow.Tensor>
  random_crop_dyn: py.RemoteFunction
  random_flip_left_right(image: py.TensorLike, seed: py.Int | null): py.Promised<tensorflow.Tensor>
  random_flip_left_right(image: py.TensorLike, keywords?: py.Rest<random_flip_left_right$, 'image'>): py.Promised<tensorflow.Tensor>
  random_flip_left_right(keywords: random_flip_left_right$): py.Promised<tensorflow.Tensor>
  random_flip_left_right_dyn: py.RemoteFunction
  random_flip_up_down(image: py.TensorLike, seed: py.Int | null): py.Promised<tensorflow.Tensor>
  random_flip_up_down(image: py.TensorLike, keywords?: py.Rest<random_flip_up_down$, 'image'>): py.Promised<tensorflow.Tensor>
  random_flip_up_down(keywords: random_flip_up_down$): py.Promised<tensorflow.Tensor>
  random_flip_up_down_dyn: py.RemoteFunction
  random_hue(image: py.Positional, max_delta: py.Float, seed: py.Positional): py.Promised<tensorflow.Tensor>
  random_hue(image: py.Positional, max_delta: py.Float, keywords?: py.Rest<random_hue$, 'image' | 'max_delta'>): py.Promised<tensorflow.Tensor>
  random_hue(image: py.Positional, keywords: py.Rest<random_hue$, 'image'>): py.Promised<tensorflow.Tensor>
  random_hue(keywords: random_hue$): py.Promised<tensorflow.Tensor>
  random_hue_dyn: py.RemoteFunction
  random_jpeg_quality(image: py.TensorLike, min_jpeg_quality: py.Positional, max_jpeg_quality: py.Positional, seed: py.Positional): py.Promised<tensorflow.Tensor>
  random_jpeg_quality(image: py.TensorLike, min_jpeg_quality: py.Positional, max_jpeg_quality: py.Positional, keywords?: py.Rest<random_jpeg_quality$, 'image' | 'min_jpeg_quality' | 'max_jpeg_quality'>): py.Promised<tensorflow.Tensor>
  random_jpeg_quality(image: py.TensorLike, min_jpeg_quality: py.Positional, keywords: py.Rest<random_jpeg_quality$, 'image' | 'min_jpeg_quality'>): py.Promised<tensorflow.Tensor>
  random_jpeg_quality(image: py.TensorLike, keywords: py.Rest<random_jpeg_quality$, 'image'>): py.Promised<tensorflow.Tensor>
  random_jpeg_quality(keywords: random_jpeg_quality$): py.Promised<tensorflow.Tensor>
  random_jpeg_quality_dyn: py.RemoteFunction
  random_saturation(image: py.Positional, lower: py.Float, upper: py.Float, seed: py.Positional): py.Promised<tensorflow.Tensor>
  random_saturation(image: py.Positional, lower: py.Float, upper: py.Float, keywords?: py.Rest<random_saturation$, 'image' | 'lower' | 'upper'>): py.Promised<tensorflow.Tensor>
  random_saturation(image: py.Positional, lower: py.Float, keywords: py.Rest<random_saturation$, 'image' | 'lower'>): py.Promised<tensorflow.Tensor>
  random_saturation(image: py.Positional, keywords: py.Rest<random_saturation$, 'image'>): py.Promised<tensorflow.Tensor>
  random_saturation(keywords: random_saturation$): py.Promised<tensorflow.Tensor>
  random_saturation_dyn: py.RemoteFunction
  resize(images: py.TensorLike, size: py.TensorLike, method: py.Of<'tensorflow.image.ResizeMethod'> | py.Str, preserve_aspect_ratio: py.Bool, antialias: py.Bool, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  resize(images: py.TensorLike, size: py.TensorLike, method: py.Of<'tensorflow.image.ResizeMethod'> | py.Str, preserve_aspect_ratio: py.Bool, keywords?: py.Rest<resize$, 'images' | 'size' | 'method' | 'preserve_aspect_ratio'>): py.Promised<tensorflow.Tensor>
  resize(images: py.TensorLike, size: py.TensorLike, method: py.Of<'tensorflow.image.ResizeMethod'> | py.Str, keywords?: py.Rest<resize$, 'images' | 'size' | 'method'>): py.Promised<tensorflow.Tensor>
  resize(images: py.TensorLike, size: py.TensorLike, keywords?: py.Rest<resize$, 'images' | 'size'>): py.Promised<tensorflow.Tensor>
  resize(images: py.TensorLike, keywords: py.Rest<resize$, 'images'>): py.Promised<tensorflow.Tensor>
  resize(keywords: resize$): py.Promised<tensorflow.Tensor>
  resize_dyn: py.RemoteFunction
  resize_with_crop_or_pad(image: py.TensorLike, target_height: py.Positional, target_width: py.Positional): py.Promised<tensorflow.Tensor>
  resize_with_crop_or_pad(image: py.TensorLike, target_height: py.Positional, keywords: py.Rest<resize_with_crop_or_pad$, 'image' | 'target_height'>): py.Promised<tensorflow.Tensor>
  resize_with_crop_or_pad(image: py.TensorLike, keywords: py.Rest<resize_with_crop_or_pad$, 'image'>): py.Promised<tensorflow.Tensor>
  resize_with_crop_or_pad(keywords: resize_with_crop_or_pad$): py.Promised<tensorflow.Tensor>
  resize_with_crop_or_pad_dyn: py.RemoteFunction
  resize_with_pad(image: py.TensorLike, target_height: py.Positional, target_width: py.Positional, method: py.Str, antialias: py.Bool): py.Promised<tensorflow.Tensor>
  resize_with_pad(image: py.TensorLike, target_height: py.Positional, target_width: py.Positional, method: py.Str, keywords?: py.Rest<resize_with_pad$, 'image' | 'target_height' | 'target_width' | 'method'>): py.Promised<tensorflow.Tensor>
  resize_with_pad(image: py.TensorLike, target_height: py.Positional, target_width: py.Positional, keywords?: py.Rest<resize_with_pad$, 'image' | 'target_height' | 'target_width'>): py.Promised<tensorflow.Tensor>
  resize_with_pad(image: py.TensorLike, target_height: py.Positional, keywords: py.Rest<resize_with_pad$, 'image' | 'target_height'>): py.Promised<tensorflow.Tensor>
  resize_with_pad(image: py.TensorLike, keywords: py.Rest<resize_with_pad$, 'image'>): py.Promised<tensorflow.Tensor>
  resize_with_pad(keywords: resize_with_pad$): py.Promised<tensorflow.Tensor>
  resize_with_pad_dyn: py.RemoteFunction
  rgb_to_grayscale(images: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  rgb_to_grayscale(images: py.TensorLike, keywords?: py.Rest<rgb_to_grayscale$, 'images'>): py.Promised<tensorflow.Tensor>
  rgb_to_grayscale(keywords: rgb_to_grayscale$): py.Promised<tensorflow.Tensor>
  rgb_to_grayscale_dyn: py.RemoteFunction
  rgb_to_hsv(images: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  rgb_to_hsv(images: py.TensorLike, keywords?: py.Rest<rgb_to_hsv$, 'images'>): py.Promised<tensorflow.Tensor>
  rgb_to_hsv(keywords: rgb_to_hsv$): py.Promised<tensorflow.Tensor>
  rgb_to_hsv_dyn: py.RemoteFunction
  rgb_to_yiq(images: py.Positional): py.Promised<tensorflow.Tensor>
  rgb_to_yiq(keywords: rgb_to_yiq$): py.Promised<tensorflow.Tensor>
  rgb_to_yiq_dyn: py.RemoteFunction
  rgb_to_yuv(images: py.Positional): py.Promised<tensorflow.Tensor>
  rgb_to_yuv(keywords: rgb_to_yuv$): py.Promised<tensorflow.Tensor>
  rgb_to_yuv_dyn: py.RemoteFunction
  rot90(image: py.TensorLike, k: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  rot90(image: py.TensorLike, k: py.TensorLike, keywords?: py.Rest<rot90$, 'image' | 'k'>): py.Promised<tensorflow.Tensor>
  rot90(image: py.TensorLike, keywords?: py.Rest<rot90$, 'image'>): py.Promised<tensorflow.Tensor>
  rot90(keywords: rot90$): py.Promised<tensorflow.Tensor>
  rot90_dyn: py.RemoteFunction
  sample_distorted_bounding_box(image_size: py.TensorLike, bounding_boxes: py.TensorLike, seed: py.Int, min_object_covered: py.TensorLike, aspect_ratio_range: py.List<py.Float> | null, area_range?: py.List<py.Float> | null, max_attempts?: py.Int | null, use_image_if_no_bounding_boxes?: py.Bool | null, name?: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sample_distorted_bounding_box(image_size: py.TensorLike, bounding_boxes: py.TensorLike, seed: py.Int, min_object_covered: py.TensorLike, keywords?: py.Rest<sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes' | 'seed' | 'min_object_covered'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sample_distorted_bounding_box(image_size: py.TensorLike, bounding_boxes: py.TensorLike, seed: py.Int, keywords?: py.Rest<sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes' | 'seed'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sample_distorted_bounding_box(image_size: py.TensorLike, bounding_boxes: py.TensorLike, keywords?: py.Rest<sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sample_distorted_bounding_box(image_size: py.TensorLike, keywords: py.Rest<sample_distorted_bounding_box$, 'image_size'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sample_distorted_bounding_box(keywords: sample_distorted_bounding_box$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  sample_distorted_bounding_box_dyn: py.RemoteFunction
  sobel_edges(image: py.TensorLike): py.Promised<tensorflow.Tensor>
  sobel_edges(keywords: sobel_edges$): py.Promised<tensorflow.Tensor>
  sobel_edges_dyn: py.RemoteFunction
  ssim(img1: py.Positional, img2: py.Positional, max_val: py.Positional, filter_size: py.Int, filter_sigma: py.Float, k1: py.Float, k2?: py.Float, return_index_map?: py.Bool): py.Promised<tensorflow.Tensor>
  ssim(img1: py.Positional, img2: py.Positional, max_val: py.Positional, filter_size: py.Int, filter_sigma: py.Float, keywords?: py.Rest<ssim$, 'img1' | 'img2' | 'max_val' | 'filter_size' | 'filter_sigma'>): py.Promised<tensorflow.Tensor>
  ssim(img1: py.Positional, img2: py.Positional, max_val: py.Positional, filter_size: py.Int, keywords?: py.Rest<ssim$, 'img1' | 'img2' | 'max_val' | 'filter_size'>): py.Promised<tensorflow.Tensor>
  ssim(img1: py.Positional, img2: py.Positional, max_val: py.Positional, keywords?: py.Rest<ssim$, 'img1' | 'img2' | 'max_val'>): py.Promised<tensorflow.Tensor>
  ssim(img1: py.Positional, img2: py.Positional, keywords: py.Rest<ssim$, 'img1' | 'img2'>): py.Promised<tensorflow.Tensor>
  ssim(img1: py.Positional, keywords: py.Rest<ssim$, 'img1'>): py.Promised<tensorflow.Tensor>
  ssim(keywords: ssim$): py.Promised<tensorflow.Tensor>
  ssim_dyn: py.RemoteFunction
  ssim_multiscale(img1: py.Positional, img2: py.Positional, max_val: py.Positional, power_factors: py.Items<py.RemoteArgument>, filter_size: py.Int, filter_sigma: py.Float, k1?: py.Float, k2?: py.Float): py.Promised<tensorflow.Tensor>
  ssim_multiscale(img1: py.Positional, img2: py.Positional, max_val: py.Positional, power_factors: py.Items<py.RemoteArgument>, filter_size: py.Int, keywords?: py.Rest<ssim_multiscale$, 'img1' | 'img2' | 'max_val' | 'power_factors' | 'filter_size'>): py.Promised<tensorflow.Tensor>
  ssim_multiscale(img1: py.Positional, img2: py.Positional, max_val: py.Positional, power_factors: py.Items<py.RemoteArgument>, keywords?: py.Rest<ssim_multiscale$, 'img1' | 'img2' | 'max_val' | 'power_factors'>): py.Promised<tensorflow.Tensor>
  ssim_multiscale(img1: py.Positional, img2: py.Positional, max_val: py.Positional, keywords?: py.Rest<ssim_multiscale$, 'img1' | 'img2' | 'max_val'>): py.Promised<tensorflow.Tensor>
  ssim_multiscale(img1: py.Positional, img2: py.Positional, keywords: py.Rest<ssim_multiscale$, 'img1' | 'img2'>): py.Promised<tensorflow.Tensor>
  ssim_multiscale(img1: py.Positional, keywords: py.Rest<ssim_multiscale$, 'img1'>): py.Promised<tensorflow.Tensor>
  ssim_multiscale(keywords: ssim_multiscale$): py.Promised<tensorflow.Tensor>
  ssim_multiscale_dyn: py.RemoteFunction
  stateless_random_brightness(image: py.TensorLike, max_delta: py.Float, seed: py.TensorLike): py.Promised<tensorflow.Tensor>
  stateless_random_brightness(image: py.TensorLike, max_delta: py.Float, keywords: py.Rest<stateless_random_brightness$, 'image' | 'max_delta'>): py.Promised<tensorflow.Tensor>
  stateless_random_brightness(image: py.TensorLike, keywords: py.Rest<stateless_random_brightness$, 'image'>): py.Promised<tensorflow.Tensor>
  stateless_random_brightness(keywords: stateless_random_brightness$): py.Promised<tensorflow.Tensor>
  stateless_random_brightness_dyn: py.RemoteFunction
  stateless_random_contrast(image: py.TensorLike, lower: py.Float, upper: py.Float, seed: py.TensorLike): py.Promised<tensorflow.Tensor>
  stateless_random_contrast(image: py.TensorLike, lower: py.Float, upper: py.Float, keywords: py.Rest<stateless_random_contrast$, 'image' | 'lower' | 'upper'>): py.Promised<tensorflow.Tensor>
  stateless_random_contrast(image: py.TensorLike, lower: py.Float, keywords: py.Rest<stateless_random_contrast$, 'image' | 'lower'>): py.Promised<tensorflow.Tensor>
  stateless_random_contrast(image: py.TensorLike, keywords: py.Rest<stateless_random_contrast$, 'image'>): py.Promised<tensorflow.Tensor>
  stateless_random_contrast(keywords: stateless_random_contrast$): py.Promised<tensorflow.Tensor>
  stateless_random_contrast_dyn: py.RemoteFunction
  stateless_random_crop(value: py.TensorLike, size: py.TensorLike, seed: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  stateless_random_crop(value: py.TensorLike, size: py.TensorLike, seed: py.TensorLike, keywords?: py.Rest<stateless_random_crop$, 'value' | 'size' | 'seed'>): py.Promised<tensorflow.Tensor>
  stateless_random_crop(value: py.TensorLike, size: py.TensorLike, keywords: py.Rest<stateless_random_crop$, 'value' | 'size'>): py.Promised<tensorflow.Tensor>
  stateless_random_crop(value: py.TensorLike, keywords: py.Rest<stateless_random_crop$, 'value'>): py.Promised<tensorflow.Tensor>
  stateless_random_crop(keywords: stateless_random_crop$): py.Promised<tensorflow.Tensor>
  stateless_random_crop_dyn: py.RemoteFunction
  stateless_random_flip_left_right(image: py.TensorLike, seed: py.TensorLike): py.Promised<tensorflow.Tensor>
  stateless_random_flip_left_right(image: py.TensorLike, keywords: py.Rest<stateless_random_flip_left_right$, 'image'>): py.Promised<tensorflow.Tensor>
  stateless_random_flip_left_right(keywords: stateless_random_flip_left_right$): py.Promised<tensorflow.Tensor>
  stateless_random_flip_left_right_dyn: py.RemoteFunction
  stateless_random_flip_up_down(image: py.TensorLike, seed: py.TensorLike): py.Promised<tensorflow.Tensor>
  stateless_random_flip_up_down(image: py.TensorLike, keywords: py.Rest<stateless_random_flip_up_down$, 'image'>): py.Promised<tensorflow.Tensor>
  stateless_random_flip_up_down(keywords: stateless_random_flip_up_down$): py.Promised<tensorflow.Tensor>
  stateless_random_flip_up_down_dyn: py.RemoteFunction
  stateless_random_hue(image: py.Positional, max_delta: py.Float, seed: py.TensorLike): py.Promised<tensorflow.Tensor>
  stateless_random_hue(image: py.Positional, max_delta: py.Float, keywords: py.Rest<stateless_random_hue$, 'image' | 'max_delta'>): py.Promised<tensorflow.Tensor>
  stateless_random_hue(image: py.Positional, keywords: py.Rest<stateless_random_hue$, 'image'>): py.Promised<tensorflow.Tensor>
  stateless_random_hue(keywords: stateless_random_hue$): py.Promised<tensorflow.Tensor>
  stateless_random_hue_dyn: py.RemoteFunction
  stateless_random_jpeg_quality(image: py.TensorLike, min_jpeg_quality: py.Positional, max_jpeg_quality: py.Positional, seed: py.TensorLike): py.Promised<tensorflow.Tensor>
  stateless_random_jpeg_quality(image: py.TensorLike, min_jpeg_quality: py.Positional, max_jpeg_quality: py.Positional, keywords: py.Rest<stateless_random_jpeg_quality$, 'image' | 'min_jpeg_quality' | 'max_jpeg_quality'>): py.Promised<tensorflow.Tensor>
  stateless_random_jpeg_quality(image: py.TensorLike, min_jpeg_quality: py.Positional, keywords: py.Rest<stateless_random_jpeg_quality$, 'image' | 'min_jpeg_quality'>): py.Promised<tensorflow.Tensor>
  stateless_random_jpeg_quality(image: py.TensorLike, keywords: py.Rest<stateless_random_jpeg_quality$, 'image'>): py.Promised<tensorflow.Tensor>
  stateless_random_jpeg_quality(keywords: stateless_random_jpeg_quality$): py.Promised<tensorflow.Tensor>
  stateless_random_jpeg_quality_dyn: py.RemoteFunction
  stateless_random_saturation(image: py.Positional, lower: py.Float, upper: py.Float, seed: py.TensorLike | null): py.Promised<tensorflow.Tensor>
  stateless_random_saturation(image: py.Positional, lower: py.Float, upper: py.Float, keywords?: py.Rest<stateless_random_saturation$, 'image' | 'lower' | 'upper'>): py.Promised<tensorflow.Tensor>
  stateless_random_saturation(image: py.Positional, lower: py.Float, keywords: py.Rest<stateless_random_saturation$, 'image' | 'lower'>): py.Promised<tensorflow.Tensor>
  stateless_random_saturation(image: py.Positional, keywords: py.Rest<stateless_random_saturation$, 'image'>): py.Promised<tensorflow.Tensor>
  stateless_random_saturation(keywords: stateless_random_saturation$): py.Promised<tensorflow.Tensor>
  stateless_random_saturation_dyn: py.RemoteFunction
  stateless_sample_distorted_bounding_box(image_size: py.TensorLike, bounding_boxes: py.TensorLike, seed: py.TensorLike, min_object_covered: py.TensorLike, aspect_ratio_range: py.List<py.Float> | null, area_range: py.List<py.Float> | null, max_attempts?: py.Int | null, use_image_if_no_bounding_boxes?: py.Bool | null, name?: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  stateless_sample_distorted_bounding_box(image_size: py.TensorLike, bounding_boxes: py.TensorLike, seed: py.TensorLike, min_object_covered: py.TensorLike, aspect_ratio_range: py.List<py.Float> | null, keywords?: py.Rest<stateless_sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes' | 'seed' | 'min_object_covered' | 'aspect_ratio_range'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  stateless_sample_distorted_bounding_box(image_size: py.TensorLike, bounding_boxes: py.TensorLike, seed: py.TensorLike, min_object_covered: py.TensorLike, keywords?: py.Rest<stateless_sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes' | 'seed' | 'min_object_covered'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  stateless_sample_distorted_bounding_box(image_size: py.TensorLike, bounding_boxes: py.TensorLike, seed: py.TensorLike, keywords?: py.Rest<stateless_sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes' | 'seed'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  stateless_sample_distorted_bounding_box(image_size: py.TensorLike, bounding_boxes: py.TensorLike, keywords: py.Rest<stateless_sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  stateless_sample_distorted_bounding_box(image_size: py.TensorLike, keywords: py.Rest<stateless_sample_distorted_bounding_box$, 'image_size'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  stateless_sample_distorted_bounding_box(keywords: stateless_sample_distorted_bounding_box$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  stateless_sample_distorted_bounding_box_dyn: py.RemoteFunction
  total_variation(images: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  total_variation(images: py.TensorLike, keywords?: py.Rest<total_variation$, 'images'>): py.Promised<tensorflow.Tensor>
  total_variation(keywords: total_variation$): py.Promised<tensorflow.Tensor>
  total_variation_dyn: py.RemoteFunction
  transpose(image: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  transpose(image: py.TensorLike, keywords?: py.Rest<transpose$, 'image'>): py.Promised<tensorflow.Tensor>
  transpose(keywords: transpose$): py.Promised<tensorflow.Tensor>
  transpose_dyn: py.RemoteFunction
  yiq_to_rgb(images: py.Positional): py.Promised<tensorflow.Tensor>
  yiq_to_rgb(keywords: yiq_to_rgb$): py.Promised<tensorflow.Tensor>
  yiq_to_rgb_dyn: py.RemoteFunction
  yuv_to_rgb(images: py.Positional): py.Promised<tensorflow.Tensor>
  yuv_to_rgb(keywords: yuv_to_rgb$): py.Promised<tensorflow.Tensor>
  yuv_to_rgb_dyn: py.RemoteFunction
}
