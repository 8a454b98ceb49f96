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
  delta: py.RemoteArgument
}

export interface adjust_contrast$ {
  images: py.RemoteArgument
  contrast_factor: py.RemoteArgument
}

export interface adjust_gamma$ {
  image: py.RemoteArgument
  /** Default: `1` */
  gamma?: py.Int | undefined
  /** Default: `1` */
  gain?: py.Int | undefined
}

export interface adjust_hue$ {
  image: py.RemoteArgument
  delta: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface adjust_jpeg_quality$ {
  image: py.RemoteArgument
  jpeg_quality: py.RemoteArgument
  /** Default: `''` */
  dct_method?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface adjust_saturation$ {
  image: py.RemoteArgument
  saturation_factor: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface central_crop$ {
  image: py.RemoteArgument
  central_fraction: py.RemoteArgument
}

export interface combined_non_max_suppression$ {
  boxes: py.RemoteArgument
  scores: py.RemoteArgument
  max_output_size_per_class: py.RemoteArgument
  max_total_size: py.RemoteArgument
  /** Default: `0.5` */
  iou_threshold?: py.Float | undefined
  score_threshold?: py.Float | undefined
  /** Default: `False` */
  pad_per_class?: py.Bool | undefined
  /** Default: `True` */
  clip_boxes?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface convert_image_dtype$ {
  image: py.RemoteArgument
  dtype: py.RemoteArgument
  /** Default: `False` */
  saturate?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface crop_and_resize$ {
  image: py.RemoteArgument
  boxes: py.RemoteArgument
  box_indices: py.RemoteArgument
  crop_size: py.RemoteArgument
  /** Default: `'bilinear'` */
  method?: py.Str | undefined
  /** Default: `0.0` */
  extrapolation_value?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface crop_to_bounding_box$ {
  image: py.RemoteArgument
  offset_height: py.RemoteArgument
  offset_width: py.RemoteArgument
  target_height: py.RemoteArgument
  target_width: py.RemoteArgument
}

export interface draw_bounding_boxes$ {
  images: py.RemoteArgument
  boxes: py.RemoteArgument
  colors: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface extract_glimpse$ {
  input: py.RemoteArgument
  size: py.RemoteArgument
  offsets: py.RemoteArgument
  /** Default: `True` */
  centered?: py.Bool | undefined
  /** Default: `True` */
  normalized?: py.Bool | undefined
  /** Default: `'uniform'` */
  noise?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface extract_patches$ {
  images: py.RemoteArgument
  sizes: py.RemoteArgument
  strides: py.RemoteArgument
  rates: py.RemoteArgument
  padding: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface flip_left_right$ {
  image: py.RemoteArgument
}

export interface flip_up_down$ {
  image: py.RemoteArgument
}

export interface generate_bounding_box_proposals$ {
  scores: py.RemoteArgument
  bbox_deltas: py.RemoteArgument
  image_info: py.RemoteArgument
  anchors: py.RemoteArgument
  /** Default: `0.7` */
  nms_threshold?: py.Float | undefined
  /** Default: `6000` */
  pre_nms_topn?: py.Int | undefined
  /** Default: `16` */
  min_size?: py.Int | undefined
  /** Default: `300` */
  post_nms_topn?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface grayscale_to_rgb$ {
  images: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface hsv_to_rgb$ {
  images: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface image_gradients$ {
  image: py.RemoteArgument
}

export interface non_max_suppression$ {
  boxes: py.RemoteArgument
  scores: py.RemoteArgument
  max_output_size: py.RemoteArgument
  /** Default: `0.5` */
  iou_threshold?: py.Float | undefined
  score_threshold?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface non_max_suppression_overlaps$ {
  overlaps: py.RemoteArgument
  scores: py.RemoteArgument
  max_output_size: py.RemoteArgument
  /** Default: `0.5` */
  overlap_threshold?: py.Float | undefined
  score_threshold?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface non_max_suppression_padded$ {
  boxes: py.RemoteArgument
  scores: py.RemoteArgument
  max_output_size: py.RemoteArgument
  /** Default: `0.5` */
  iou_threshold?: py.Float | undefined
  score_threshold?: py.Float | undefined
  /** Default: `False` */
  pad_to_max_output_size?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `False` */
  sorted_input?: py.Bool | undefined
  /** Default: `False` */
  canonicalized_coordinates?: py.Bool | undefined
  /** Default: `512` */
  tile_size?: py.Int | undefined
}

export interface non_max_suppression_with_scores$ {
  boxes: py.RemoteArgument
  scores: py.RemoteArgument
  max_output_size: py.RemoteArgument
  /** Default: `0.5` */
  iou_threshold?: py.Float | undefined
  score_threshold?: py.Float | undefined
  /** Default: `0.0` */
  soft_nms_sigma?: py.Float | undefined
  name?: py.RemoteArgument | undefined
}

export interface pad_to_bounding_box$ {
  image: py.RemoteArgument
  offset_height: py.RemoteArgument
  offset_width: py.RemoteArgument
  target_height: py.RemoteArgument
  target_width: py.RemoteArgument
}

export interface per_image_standardization$ {
  image: py.RemoteArgument
}

export interface psnr$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  max_val: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface random_brightness$ {
  image: py.RemoteArgument
  max_delta: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
}

export interface random_contrast$ {
  image: py.RemoteArgument
  lower: py.RemoteArgument
  upper: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
}

export interface random_crop$ {
  value: py.RemoteArgument
  size: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface random_flip_left_right$ {
  image: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
}

export interface random_flip_up_down$ {
  image: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
}

export interface random_hue$ {
  image: py.RemoteArgument
  max_delta: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
}

export interface random_jpeg_quality$ {
  image: py.RemoteArgument
  min_jpeg_quality: py.RemoteArgument
  max_jpeg_quality: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
}

export interface random_saturation$ {
  image: py.RemoteArgument
  lower: py.RemoteArgument
  upper: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
}

export interface resize$ {
  images: py.RemoteArgument
  size: py.RemoteArgument
  /** Default: `'bilinear'` */
  method?: py.Str | undefined
  /** Default: `False` */
  preserve_aspect_ratio?: py.Bool | undefined
  /** Default: `False` */
  antialias?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface resize_with_crop_or_pad$ {
  image: py.RemoteArgument
  target_height: py.RemoteArgument
  target_width: py.RemoteArgument
}

export interface resize_with_pad$ {
  image: py.RemoteArgument
  target_height: py.RemoteArgument
  target_width: py.RemoteArgument
  /** Default: `'bilinear'` */
  method?: py.Str | undefined
  /** Default: `False` */
  antialias?: py.Bool | undefined
}

export interface rgb_to_grayscale$ {
  images: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface rgb_to_hsv$ {
  images: py.TensorLike
  name?: py.RemoteArgument | undefined
}

export interface rgb_to_yiq$ {
  images: py.RemoteArgument
}

export interface rgb_to_yuv$ {
  images: py.RemoteArgument
}

export interface rot90$ {
  image: py.RemoteArgument
  /** Default: `1` */
  k?: py.Int | undefined
  name?: py.RemoteArgument | undefined
}

export interface sample_distorted_bounding_box$ {
  image_size: py.RemoteArgument
  bounding_boxes: py.RemoteArgument
  /** Default: `0` */
  seed?: py.Int | undefined
  /** Default: `0.1` */
  min_object_covered?: py.Float | undefined
  aspect_ratio_range?: py.RemoteArgument | undefined
  area_range?: py.RemoteArgument | undefined
  max_attempts?: py.RemoteArgument | undefined
  use_image_if_no_bounding_boxes?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface sobel_edges$ {
  image: py.RemoteArgument
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
  power_factors?: py.List<py.Float> | undefined
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
  image: py.RemoteArgument
  max_delta: py.RemoteArgument
  seed: py.RemoteArgument
}

export interface stateless_random_contrast$ {
  image: py.RemoteArgument
  lower: py.RemoteArgument
  upper: py.RemoteArgument
  seed: py.RemoteArgument
}

export interface stateless_random_crop$ {
  value: py.RemoteArgument
  size: py.RemoteArgument
  seed: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface stateless_random_flip_left_right$ {
  image: py.RemoteArgument
  seed: py.RemoteArgument
}

export interface stateless_random_flip_up_down$ {
  image: py.RemoteArgument
  seed: py.RemoteArgument
}

export interface stateless_random_hue$ {
  image: py.RemoteArgument
  max_delta: py.RemoteArgument
  seed: py.RemoteArgument
}

export interface stateless_random_jpeg_quality$ {
  image: py.RemoteArgument
  min_jpeg_quality: py.RemoteArgument
  max_jpeg_quality: py.RemoteArgument
  seed: py.RemoteArgument
}

export interface stateless_random_saturation$ {
  image: py.RemoteArgument
  lower: py.RemoteArgument
  upper: py.RemoteArgument
  seed?: py.RemoteArgument | undefined
}

export interface stateless_sample_distorted_bounding_box$ {
  image_size: py.RemoteArgument
  bounding_boxes: py.RemoteArgument
  seed: py.RemoteArgument
  /** Default: `0.1` */
  min_object_covered?: py.Float | undefined
  aspect_ratio_range?: py.RemoteArgument | undefined
  area_range?: py.RemoteArgument | undefined
  max_attempts?: py.RemoteArgument | undefined
  use_image_if_no_bounding_boxes?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface total_variation$ {
  images: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface transpose$ {
  image: py.RemoteArgument
  name?: py.RemoteArgument | undefined
}

export interface yiq_to_rgb$ {
  images: py.RemoteArgument
}

export interface yuv_to_rgb$ {
  images: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly ResizeMethod: ResizeMethod$class
  adjust_brightness(image: py.Positional, delta: py.Positional): py.Remote
  adjust_brightness(image: py.Positional, keywords: py.Rest<adjust_brightness$, 'image'>): py.Remote
  adjust_brightness(keywords: adjust_brightness$): py.Remote
  adjust_brightness_dyn: py.RemoteFunction
  adjust_contrast(images: py.Positional, contrast_factor: py.Positional): py.Remote
  adjust_contrast(images: py.Positional, keywords: py.Rest<adjust_contrast$, 'images'>): py.Remote
  adjust_contrast(keywords: adjust_contrast$): py.Remote
  adjust_contrast_dyn: py.RemoteFunction
  adjust_gamma(image: py.Positional, gamma: py.Int, gain: py.Int): py.Remote
  adjust_gamma(image: py.Positional, gamma: py.Int, keywords?: py.Rest<adjust_gamma$, 'image' | 'gamma'>): py.Remote
  adjust_gamma(image: py.Positional, keywords?: py.Rest<adjust_gamma$, 'image'>): py.Remote
  adjust_gamma(keywords: adjust_gamma$): py.Remote
  adjust_gamma_dyn: py.RemoteFunction
  adjust_hue(image: py.Positional, delta: py.Positional, name: py.Positional): py.Remote
  adjust_hue(image: py.Positional, delta: py.Positional, keywords?: py.Rest<adjust_hue$, 'image' | 'delta'>): py.Remote
  adjust_hue(image: py.Positional, keywords: py.Rest<adjust_hue$, 'image'>): py.Remote
  adjust_hue(keywords: adjust_hue$): py.Remote
  adjust_hue_dyn: py.RemoteFunction
  adjust_jpeg_quality(image: py.Positional, jpeg_quality: py.Positional, dct_method: py.Str, name: py.Positional): py.Remote
  adjust_jpeg_quality(image: py.Positional, jpeg_quality: py.Positional, dct_method: py.Str, keywords?: py.Rest<adjust_jpeg_quality$, 'image' | 'jpeg_quality' | 'dct_method'>): py.Remote
  adjust_jpeg_quality(image: py.Positional, jpeg_quality: py.Positional, keywords?: py.Rest<adjust_jpeg_quality$, 'image' | 'jpeg_quality'>): py.Remote
  adjust_jpeg_quality(image: py.Positional, keywords: py.Rest<adjust_jpeg_quality$, 'image'>): py.Remote
  adjust_jpeg_quality(keywords: adjust_jpeg_quality$): py.Remote
  adjust_jpeg_quality_dyn: py.RemoteFunction
  adjust_saturation(image: py.Positional, saturation_factor: py.Positional, name: py.Positional): py.Remote
  adjust_saturation(image: py.Positional, saturation_factor: py.Positional, keywords?: py.Rest<adjust_saturation$, 'image' | 'saturation_factor'>): py.Remote
  adjust_saturation(image: py.Positional, keywords: py.Rest<adjust_saturation$, 'image'>): py.Remote
  adjust_saturation(keywords: adjust_saturation$): py.Remote
  adjust_saturation_dyn: py.RemoteFunction
  central_crop(image: py.Positional, central_fraction: py.Positional): py.Remote
  central_crop(image: py.Positional, keywords: py.Rest<central_crop$, 'image'>): py.Remote
  central_crop(keywords: central_crop$): py.Remote
  central_crop_dyn: py.RemoteFunction
  combined_non_max_suppression(boxes: py.Positional, scores: py.Positional, max_output_size_per_class: py.Positional, max_total_size: py.Positional, iou_threshold: py.Float, score_threshold: py.Float, pad_per_class: py.Bool, clip_boxes?: py.Bool, name?: py.Positional): py.Remote
  combined_non_max_suppression(boxes: py.Positional, scores: py.Positional, max_output_size_per_class: py.Positional, max_total_size: py.Positional, iou_threshold: py.Float, score_threshold: py.Float, keywords?: py.Rest<combined_non_max_suppression$, 'boxes' | 'scores' | 'max_output_size_per_class' | 'max_total_size' | 'iou_threshold' | 'score_threshold'>): py.Remote
  combined_non_max_suppression(boxes: py.Positional, scores: py.Positional, max_output_size_per_class: py.Positional, max_total_size: py.Positional, iou_threshold: py.Float, keywords?: py.Rest<combined_non_max_suppression$, 'boxes' | 'scores' | 'max_output_size_per_class' | 'max_total_size' | 'iou_threshold'>): py.Remote
  combined_non_max_suppression(boxes: py.Positional, scores: py.Positional, max_output_size_per_class: py.Positional, max_total_size: py.Positional, keywords?: py.Rest<combined_non_max_suppression$, 'boxes' | 'scores' | 'max_output_size_per_class' | 'max_total_size'>): py.Remote
  combined_non_max_suppression(boxes: py.Positional, scores: py.Positional, max_output_size_per_class: py.Positional, keywords: py.Rest<combined_non_max_suppression$, 'boxes' | 'scores' | 'max_output_size_per_class'>): py.Remote
  combined_non_max_suppression(boxes: py.Positional, scores: py.Positional, keywords: py.Rest<combined_non_max_suppression$, 'boxes' | 'scores'>): py.Remote
  combined_non_max_suppression(boxes: py.Positional, keywords: py.Rest<combined_non_max_suppression$, 'boxes'>): py.Remote
  combined_non_max_suppression(keywords: combined_non_max_suppression$): py.Remote
  combined_non_max_suppression_dyn: py.RemoteFunction
  convert_image_dtype(image: py.Positional, dtype: py.Positional, saturate: py.Bool, name: py.Positional): py.Remote
  convert_image_dtype(image: py.Positional, dtype: py.Positional, saturate: py.Bool, keywords?: py.Rest<convert_image_dtype$, 'image' | 'dtype' | 'saturate'>): py.Remote
  convert_image_dtype(image: py.Positional, dtype: py.Positional, keywords?: py.Rest<convert_image_dtype$, 'image' | 'dtype'>): py.Remote
  convert_image_dtype(image: py.Positional, keywords: py.Rest<convert_image_dtype$, 'image'>): py.Remote
  convert_image_dtype(keywords: convert_image_dtype$): py.Remote
  convert_image_dtype_dyn: py.RemoteFunction
  crop_and_resize(image: py.Positional, boxes: py.Positional, box_indices: py.Positional, crop_size: py.Positional, method: py.Str, extrapolation_value: py.Float, name: py.Positional): py.Remote
  crop_and_resize(image: py.Positional, boxes: py.Positional, box_indices: py.Positional, crop_size: py.Positional, method: py.Str, extrapolation_value: py.Float, keywords?: py.Rest<crop_and_resize$, 'image' | 'boxes' | 'box_indices' | 'crop_size' | 'method' | 'extrapolation_value'>): py.Remote
  crop_and_resize(image: py.Positional, boxes: py.Positional, box_indices: py.Positional, crop_size: py.Positional, method: py.Str, keywords?: py.Rest<crop_and_resize$, 'image' | 'boxes' | 'box_indices' | 'crop_size' | 'method'>): py.Remote
  crop_and_resize(image: py.Positional, boxes: py.Positional, box_indices: py.Positional, crop_size: py.Positional, keywords?: py.Rest<crop_and_resize$, 'image' | 'boxes' | 'box_indices' | 'crop_size'>): py.Remote
  crop_and_resize(image: py.Positional, boxes: py.Positional, box_indices: py.Positional, keywords: py.Rest<crop_and_resize$, 'image' | 'boxes' | 'box_indices'>): py.Remote
  crop_and_resize(image: py.Positional, boxes: py.Positional, keywords: py.Rest<crop_and_resize$, 'image' | 'boxes'>): py.Remote
  crop_and_resize(image: py.Positional, keywords: py.Rest<crop_and_resize$, 'image'>): py.Remote
  crop_and_resize(keywords: crop_and_resize$): py.Remote
  crop_and_resize_dyn: py.RemoteFunction
  crop_to_bounding_box(image: py.Positional, offset_height: py.Positional, offset_width: py.Positional, target_height: py.Positional, target_width: py.Positional): py.Remote
  crop_to_bounding_box(image: py.Positional, offset_height: py.Positional, offset_width: py.Positional, target_height: py.Positional, keywords: py.Rest<crop_to_bounding_box$, 'image' | 'offset_height' | 'offset_width' | 'target_height'>): py.Remote
  crop_to_bounding_box(image: py.Positional, offset_height: py.Positional, offset_width: py.Positional, keywords: py.Rest<crop_to_bounding_box$, 'image' | 'offset_height' | 'offset_width'>): py.Remote
  crop_to_bounding_box(image: py.Positional, offset_height: py.Positional, keywords: py.Rest<crop_to_bounding_box$, 'image' | 'offset_height'>): py.Remote
  crop_to_bounding_box(image: py.Positional, keywords: py.Rest<crop_to_bounding_box$, 'image'>): py.Remote
  crop_to_bounding_box(keywords: crop_to_bounding_box$): py.Remote
  crop_to_bounding_box_dyn: py.RemoteFunction
  readonly decode_and_crop_jpeg: tensorflow_io.$Module["decode_and_crop_jpeg"]
  readonly decode_bmp: tensorflow_io.$Module["decode_bmp"]
  readonly decode_gif: tensorflow_io.$Module["decode_gif"]
  readonly decode_image: tensorflow_io.$Module["decode_image"]
  readonly decode_jpeg: tensorflow_io.$Module["decode_jpeg"]
  readonly decode_jxl: tensorflow_io.$Module["decode_jxl"]
  readonly decode_png: tensorflow_io.$Module["decode_png"]
  readonly decode_webp: tensorflow_io.$Module["decode_webp"]
  draw_bounding_boxes(images: py.Positional, boxes: py.Positional, colors: py.Positional, name: py.Positional): py.Remote
  draw_bounding_boxes(images: py.Positional, boxes: py.Positional, colors: py.Positional, keywords?: py.Rest<draw_bounding_boxes$, 'images' | 'boxes' | 'colors'>): py.Remote
  draw_bounding_boxes(images: py.Positional, boxes: py.Positional, keywords: py.Rest<draw_bounding_boxes$, 'images' | 'boxes'>): py.Remote
  draw_bounding_boxes(images: py.Positional, keywords: py.Rest<draw_bounding_boxes$, 'images'>): py.Remote
  draw_bounding_boxes(keywords: draw_bounding_boxes$): py.Remote
  draw_bounding_boxes_dyn: py.RemoteFunction
  readonly encode_jpeg: tensorflow_io.$Module["encode_jpeg"]
  readonly encode_png: tensorflow_io.$Module["encode_png"]
  extract_glimpse(input: py.Positional, size: py.Positional, offsets: py.Positional, centered: py.Bool, normalized: py.Bool, noise: py.Str, name?: py.Positional): py.Remote
  extract_glimpse(input: py.Positional, size: py.Positional, offsets: py.Positional, centered: py.Bool, normalized: py.Bool, keywords?: py.Rest<extract_glimpse$, 'input' | 'size' | 'offsets' | 'centered' | 'normalized'>): py.Remote
  extract_glimpse(input: py.Positional, size: py.Positional, offsets: py.Positional, centered: py.Bool, keywords?: py.Rest<extract_glimpse$, 'input' | 'size' | 'offsets' | 'centered'>): py.Remote
  extract_glimpse(input: py.Positional, size: py.Positional, offsets: py.Positional, keywords?: py.Rest<extract_glimpse$, 'input' | 'size' | 'offsets'>): py.Remote
  extract_glimpse(input: py.Positional, size: py.Positional, keywords: py.Rest<extract_glimpse$, 'input' | 'size'>): py.Remote
  extract_glimpse(input: py.Positional, keywords: py.Rest<extract_glimpse$, 'input'>): py.Remote
  extract_glimpse(keywords: extract_glimpse$): py.Remote
  extract_glimpse_dyn: py.RemoteFunction
  readonly extract_jpeg_shape: tensorflow_io.$Module["extract_jpeg_shape"]
  extract_patches(images: py.Positional, sizes: py.Positional, strides: py.Positional, rates: py.Positional, padding: py.Positional, name: py.Positional): py.Remote
  extract_patches(images: py.Positional, sizes: py.Positional, strides: py.Positional, rates: py.Positional, padding: py.Positional, keywords?: py.Rest<extract_patches$, 'images' | 'sizes' | 'strides' | 'rates' | 'padding'>): py.Remote
  extract_patches(images: py.Positional, sizes: py.Positional, strides: py.Positional, rates: py.Positional, keywords: py.Rest<extract_patches$, 'images' | 'sizes' | 'strides' | 'rates'>): py.Remote
  extract_patches(images: py.Positional, sizes: py.Positional, strides: py.Positional, keywords: py.Rest<extract_patches$, 'images' | 'sizes' | 'strides'>): py.Remote
  extract_patches(images: py.Positional, sizes: py.Positional, keywords: py.Rest<extract_patches$, 'images' | 'sizes'>): py.Remote
  extract_patches(images: py.Positional, keywords: py.Rest<extract_patches$, 'images'>): py.Remote
  extract_patches(keywords: extract_patches$): py.Remote
  extract_patches_dyn: py.RemoteFunction
  flip_left_right(image: py.Positional): py.Remote
  flip_left_right(keywords: flip_left_right$): py.Remote
  flip_left_right_dyn: py.RemoteFunction
  flip_up_down(image: py.Positional): py.Remote
  flip_up_down(keywords: flip_up_down$): py.Remote
  flip_up_down_dyn: py.RemoteFunction
  generate_bounding_box_proposals(scores: py.Positional, bbox_deltas: py.Positional, image_info: py.Positional, anchors: py.Positional, nms_threshold: py.Float, pre_nms_topn: py.Int, min_size: py.Int, post_nms_topn?: py.Int, name?: py.Positional): py.Remote
  generate_bounding_box_proposals(scores: py.Positional, bbox_deltas: py.Positional, image_info: py.Positional, anchors: py.Positional, nms_threshold: py.Float, pre_nms_topn: py.Int, keywords?: py.Rest<generate_bounding_box_proposals$, 'scores' | 'bbox_deltas' | 'image_info' | 'anchors' | 'nms_threshold' | 'pre_nms_topn'>): py.Remote
  generate_bounding_box_proposals(scores: py.Positional, bbox_deltas: py.Positional, image_info: py.Positional, anchors: py.Positional, nms_threshold: py.Float, keywords?: py.Rest<generate_bounding_box_proposals$, 'scores' | 'bbox_deltas' | 'image_info' | 'anchors' | 'nms_threshold'>): py.Remote
  generate_bounding_box_proposals(scores: py.Positional, bbox_deltas: py.Positional, image_info: py.Positional, anchors: py.Positional, keywords?: py.Rest<generate_bounding_box_proposals$, 'scores' | 'bbox_deltas' | 'image_info' | 'anchors'>): py.Remote
  generate_bounding_box_proposals(scores: py.Positional, bbox_deltas: py.Positional, image_info: py.Positional, keywords: py.Rest<generate_bounding_box_proposals$, 'scores' | 'bbox_deltas' | 'image_info'>): py.Remote
  generate_bounding_box_proposals(scores: py.Positional, bbox_deltas: py.Positional, keywords: py.Rest<generate_bounding_box_proposals$, 'scores' | 'bbox_deltas'>): py.Remote
  generate_bounding_box_proposals(scores: py.Positional, keywords: py.Rest<generate_bounding_box_proposals$, 'scores'>): py.Remote
  generate_bounding_box_proposals(keywords: generate_bounding_box_proposals$): py.Remote
  generate_bounding_box_proposals_dyn: py.RemoteFunction
  grayscale_to_rgb(images: py.Positional, name: py.Positional): py.Remote
  grayscale_to_rgb(images: py.Positional, keywords?: py.Rest<grayscale_to_rgb$, 'images'>): py.Remote
  grayscale_to_rgb(keywords: grayscale_to_rgb$): py.Remote
  grayscale_to_rgb_dyn: py.RemoteFunction
  hsv_to_rgb(images: py.TensorLike, name: py.Positional): py.Promised<tensorflow.Tensor>
  hsv_to_rgb(images: py.TensorLike, keywords?: py.Rest<hsv_to_rgb$, 'images'>): py.Promised<tensorflow.Tensor>
  hsv_to_rgb(keywords: hsv_to_rgb$): py.Promised<tensorflow.Tensor>
  hsv_to_rgb_dyn: py.RemoteFunction
  image_gradients(image: py.Positional): py.Remote
  image_gradients(keywords: image_gradients$): py.Remote
  image_gradients_dyn: py.RemoteFunction
  readonly is_jpeg: tensorflow_io.$Module["is_jpeg"]
  non_max_suppression(boxes: py.Positional, scores: py.Positional, max_output_size: py.Positional, iou_threshold: py.Float, score_threshold: py.Float, name: py.Positional): py.Remote
  non_max_suppression(boxes: py.Positional, scores: py.Positional, max_output_size: py.Positional, iou_threshold: py.Float, score_threshold: py.Float, keywords?: py.Rest<non_max_suppression$, 'boxes' | 'scores' | 'max_output_size' | 'iou_threshold' | 'score_threshold'>): py.Remote
  non_max_suppression(boxes: py.Positional, scores: py.Positional, max_output_size: py.Positional, iou_threshold: py.Float, keywords?: py.Rest<non_max_suppression$, 'boxes' | 'scores' | 'max_output_size' | 'iou_threshold'>): py.Remote
  non_max_suppression(boxes: py.Positional, scores: py.Positional, max_output_size: py.Positional, keywords?: py.Rest<non_max_suppression$, 'boxes' | 'scores' | 'max_output_size'>): py.Remote
  non_max_suppression(boxes: py.Positional, scores: py.Positional, keywords: py.Rest<non_max_suppression$, 'boxes' | 'scores'>): py.Remote
  non_max_suppression(boxes: py.Positional, keywords: py.Rest<non_max_suppression$, 'boxes'>): py.Remote
  non_max_suppression(keywords: non_max_suppression$): py.Remote
  non_max_suppression_dyn: py.RemoteFunction
  non_max_suppression_overlaps(overlaps: py.Positional, scores: py.Positional, max_output_size: py.Positional, overlap_threshold: py.Float, score_threshold: py.Float, name: py.Positional): py.Remote
  non_max_suppression_overlaps(overlaps: py.Positional, scores: py.Positional, max_output_size: py.Positional, overlap_threshold: py.Float, score_threshold: py.Float, keywords?: py.Rest<non_max_suppression_overlaps$, 'overlaps' | 'scores' | 'max_output_size' | 'overlap_threshold' | 'score_threshold'>): py.Remote
  non_max_suppression_overlaps(overlaps: py.Positional, scores: py.Positional, max_output_size: py.Positional, overlap_threshold: py.Float, keywords?: py.Rest<non_max_suppression_overlaps$, 'overlaps' | 'scores' | 'max_output_size' | 'overlap_threshold'>): py.Remote
  non_max_suppression_overlaps(overlaps: py.Positional, scores: py.Positional, max_output_size: py.Positional, keywords?: py.Rest<non_max_suppression_overlaps$, 'overlaps' | 'scores' | 'max_output_size'>): py.Remote
  non_max_suppression_overlaps(overlaps: py.Positional, scores: py.Positional, keywords: py.Rest<non_max_suppression_overlaps$, 'overlaps' | 'scores'>): py.Remote
  non_max_suppression_overlaps(overlaps: py.Positional, keywords: py.Rest<non_max_suppression_overlaps$, 'overlaps'>): py.Remote
  non_max_suppression_overlaps(keywords: non_max_suppression_overlaps$): py.Remote
  non_max_suppression_overlaps_dyn: py.RemoteFunction
  non_max_suppression_padded(boxes: py.Positional, scores: py.Positional, max_output_size: py.Positional, iou_threshold: py.Float, score_threshold: py.Float, pad_to_max_output_size: py.Bool, name?: py.Positional, sorted_input?: py.Bool, canonicalized_coordinates?: py.Bool, tile_size?: py.Int): py.Remote
  non_max_suppression_padded(boxes: py.Positional, scores: py.Positional, max_output_size: py.Positional, iou_threshold: py.Float, score_threshold: py.Float, keywords?: py.Rest<non_max_suppression_padded$, 'boxes' | 'scores' | 'max_output_size' | 'iou_threshold' | 'score_threshold'>): py.Remote
  non_max_suppression_padded(boxes: py.Positional, scores: py.Positional, max_output_size: py.Positional, iou_threshold: py.Float, keywords?: py.Rest<non_max_suppression_padded$, 'boxes' | 'scores' | 'max_output_size' | 'iou_threshold'>): py.Remote
  non_max_suppression_padded(boxes: py.Positional, scores: py.Positional, max_output_size: py.Positional, keywords?: py.Rest<non_max_suppression_padded$, 'boxes' | 'scores' | 'max_output_size'>): py.Remote
  non_max_suppression_padded(boxes: py.Positional, scores: py.Positional, keywords: py.Rest<non_max_suppression_padded$, 'boxes' | 'scores'>): py.Remote
  non_max_suppression_padded(boxes: py.Positional, keywords: py.Rest<non_max_suppression_padded$, 'boxes'>): py.Remote
  non_max_suppression_padded(keywords: non_max_suppression_padded$): py.Remote
  non_max_suppression_padded_dyn: py.RemoteFunction
  non_max_suppression_with_scores(boxes: py.Positional, scores: py.Positional, max_output_size: py.Positional, iou_threshold: py.Float, score_threshold: py.Float, soft_nms_sigma: py.Float, name?: py.Positional): py.Remote
  non_max_suppression_with_scores(boxes: py.Positional, scores: py.Positional, max_output_size: py.Positional, iou_threshold: py.Float, score_threshold: py.Float, keywords?: py.Rest<non_max_suppression_with_scores$, 'boxes' | 'scores' | 'max_output_size' | 'iou_threshold' | 'score_threshold'>): py.Remote
  non_max_suppression_with_scores(boxes: py.Positional, scores: py.Positional, max_output_size: py.Positional, iou_threshold: py.Float, keywords?: py.Rest<non_max_suppression_with_scores$, 'boxes' | 'scores' | 'max_output_size' | 'iou_threshold'>): py.Remote
  non_max_suppression_with_scores(boxes: py.Positional, scores: py.Positional, max_output_size: py.Positional, keywords?: py.Rest<non_max_suppression_with_scores$, 'boxes' | 'scores' | 'max_output_size'>): py.Remote
  non_max_suppression_with_scores(boxes: py.Positional, scores: py.Positional, keywords: py.Rest<non_max_suppression_with_scores$, 'boxes' | 'scores'>): py.Remote
  non_max_suppression_with_scores(boxes: py.Positional, keywords: py.Rest<non_max_suppression_with_scores$, 'boxes'>): py.Remote
  non_max_suppression_with_scores(keywords: non_max_suppression_with_scores$): py.Remote
  non_max_suppression_with_scores_dyn: py.RemoteFunction
  pad_to_bounding_box(image: py.Positional, offset_height: py.Positional, offset_width: py.Positional, target_height: py.Positional, target_width: py.Positional): py.Remote
  pad_to_bounding_box(image: py.Positional, offset_height: py.Positional, offset_width: py.Positional, target_height: py.Positional, keywords: py.Rest<pad_to_bounding_box$, 'image' | 'offset_height' | 'offset_width' | 'target_height'>): py.Remote
  pad_to_bounding_box(image: py.Positional, offset_height: py.Positional, offset_width: py.Positional, keywords: py.Rest<pad_to_bounding_box$, 'image' | 'offset_height' | 'offset_width'>): py.Remote
  pad_to_bounding_box(image: py.Positional, offset_height: py.Positional, keywords: py.Rest<pad_to_bounding_box$, 'image' | 'offset_height'>): py.Remote
  pad_to_bounding_box(image: py.Positional, keywords: py.Rest<pad_to_bounding_box$, 'image'>): py.Remote
  pad_to_bounding_box(keywords: pad_to_bounding_box$): py.Remote
  pad_to_bounding_box_dyn: py.RemoteFunction
  per_image_standardization(image: py.Positional): py.Remote
  per_image_standardization(keywords: per_image_standardization$): py.Remote
  per_image_standardization_dyn: py.RemoteFunction
  psnr(a: py.Positional, b: py.Positional, max_val: py.Positional, name: py.Positional): py.Remote
  psnr(a: py.Positional, b: py.Positional, max_val: py.Positional, keywords?: py.Rest<psnr$, 'a' | 'b' | 'max_val'>): py.Remote
  psnr(a: py.Positional, b: py.Positional, keywords: py.Rest<psnr$, 'a' | 'b'>): py.Remote
  psnr(a: py.Positional, keywords: py.Rest<psnr$, 'a'>): py.Remote
  psnr(keywords: psnr$): py.Remote
  psnr_dyn: py.RemoteFunction
  random_brightness(image: py.Positional, max_delta: py.Positional, seed: py.Positional): py.Remote
  random_brightness(image: py.Positional, max_delta: py.Positional, keywords?: py.Rest<random_brightness$, 'image' | 'max_delta'>): py.Remote
  random_brightness(image: py.Positional, keywords: py.Rest<random_brightness$, 'image'>): py.Remote
  random_brightness(keywords: random_brightness$): py.Remote
  random_brightness_dyn: py.RemoteFunction
  random_contrast(image: py.Positional, lower: py.Positional, upper: py.Positional, seed: py.Positional): py.Remote
  random_contrast(image: py.Positional, lower: py.Positional, upper: py.Positional, keywords?: py.Rest<random_contrast$, 'image' | 'lower' | 'upper'>): py.Remote
  random_contrast(image: py.Positional, lower: py.Positional, keywords: py.Rest<random_contrast$, 'image' | 'lower'>): py.Remote
  random_contrast(image: py.Positional, keywords: py.Rest<random_contrast$, 'image'>): py.Remote
  random_contrast(keywords: random_contrast$): py.Remote
  random_contrast_dyn: py.RemoteFunction
  random_crop(value: py.Positional, size: py.Positional, seed: py.Positional, name: py.Positional): py.Remote
  random_crop(value: py.Positional, size: py.Positional, seed: py.Positional, keywords?: py.Rest<random_crop$, 'value' | 'size' | 'seed'>): py.Remote
  random_crop(value: py.Positional, size: py.Positional, keywords?: py.Rest<random_crop$, 'value' | 'size'>): py.Remote
  random_crop(value: py.Positional, keywords: py.Rest<random_crop$, 'value'>): py.Remote
  random_crop(keywords: random_crop$): py.Remote
  random_crop_dyn: py.RemoteFunction
  random_flip_left_right(image: py.Positional, seed: py.Positional): py.Remote
  random_flip_left_right(image: py.Positional, keywords?: py.Rest<random_flip_left_right$, 'image'>): py.Remote
  random_flip_left_right(keywords: random_flip_left_right$): py.Remote
  random_flip_left_right_dyn: py.RemoteFunction
  random_flip_up_down(image: py.Positional, seed: py.Positional): py.Remote
  random_flip_up_down(image: py.Positional, keywords?: py.Rest<random_flip_up_down$, 'image'>): py.Remote
  random_flip_up_down(keywords: random_flip_up_down$): py.Remote
  random_flip_up_down_dyn: py.RemoteFunction
  random_hue(image: py.Positional, max_delta: py.Positional, seed: py.Positional): py.Remote
  random_hue(image: py.Positional, max_delta: py.Positional, keywords?: py.Rest<random_hue$, 'image' | 'max_delta'>): py.Remote
  random_hue(image: py.Positional, keywords: py.Rest<random_hue$, 'image'>): py.Remote
  random_hue(keywords: random_hue$): py.Remote
  random_hue_dyn: py.RemoteFunction
  random_jpeg_quality(image: py.Positional, min_jpeg_quality: py.Positional, max_jpeg_quality: py.Positional, seed: py.Positional): py.Remote
  random_jpeg_quality(image: py.Positional, min_jpeg_quality: py.Positional, max_jpeg_quality: py.Positional, keywords?: py.Rest<random_jpeg_quality$, 'image' | 'min_jpeg_quality' | 'max_jpeg_quality'>): py.Remote
  random_jpeg_quality(image: py.Positional, min_jpeg_quality: py.Positional, keywords: py.Rest<random_jpeg_quality$, 'image' | 'min_jpeg_quality'>): py.Remote
  random_jpeg_quality(image: py.Positional, keywords: py.Rest<random_jpeg_quality$, 'image'>): py.Remote
  random_jpeg_quality(keywords: random_jpeg_quality$): py.Remote
  random_jpeg_quality_dyn: py.RemoteFunction
  random_saturation(image: py.Positional, lower: py.Positional, upper: py.Positional, seed: py.Positional): py.Remote
  random_saturation(image: py.Positional, lower: py.Positional, upper: py.Positional, keywords?: py.Rest<random_saturation$, 'image' | 'lower' | 'upper'>): py.Remote
  random_saturation(image: py.Positional, lower: py.Positional, keywords: py.Rest<random_saturation$, 'image' | 'lower'>): py.Remote
  random_saturation(image: py.Positional, keywords: py.Rest<random_saturation$, 'image'>): py.Remote
  random_saturation(keywords: random_saturation$): py.Remote
  random_saturation_dyn: py.RemoteFunction
  resize(images: py.Positional, size: py.Positional, method: py.Str, preserve_aspect_ratio: py.Bool, antialias: py.Bool, name?: py.Positional): py.Remote
  resize(images: py.Positional, size: py.Positional, method: py.Str, preserve_aspect_ratio: py.Bool, keywords?: py.Rest<resize$, 'images' | 'size' | 'method' | 'preserve_aspect_ratio'>): py.Remote
  resize(images: py.Positional, size: py.Positional, method: py.Str, keywords?: py.Rest<resize$, 'images' | 'size' | 'method'>): py.Remote
  resize(images: py.Positional, size: py.Positional, keywords?: py.Rest<resize$, 'images' | 'size'>): py.Remote
  resize(images: py.Positional, keywords: py.Rest<resize$, 'images'>): py.Remote
  resize(keywords: resize$): py.Remote
  resize_dyn: py.RemoteFunction
  resize_with_crop_or_pad(image: py.Positional, target_height: py.Positional, target_width: py.Positional): py.Remote
  resize_with_crop_or_pad(image: py.Positional, target_height: py.Positional, keywords: py.Rest<resize_with_crop_or_pad$, 'image' | 'target_height'>): py.Remote
  resize_with_crop_or_pad(image: py.Positional, keywords: py.Rest<resize_with_crop_or_pad$, 'image'>): py.Remote
  resize_with_crop_or_pad(keywords: resize_with_crop_or_pad$): py.Remote
  resize_with_crop_or_pad_dyn: py.RemoteFunction
  resize_with_pad(image: py.Positional, target_height: py.Positional, target_width: py.Positional, method: py.Str, antialias: py.Bool): py.Remote
  resize_with_pad(image: py.Positional, target_height: py.Positional, target_width: py.Positional, method: py.Str, keywords?: py.Rest<resize_with_pad$, 'image' | 'target_height' | 'target_width' | 'method'>): py.Remote
  resize_with_pad(image: py.Positional, target_height: py.Positional, target_width: py.Positional, keywords?: py.Rest<resize_with_pad$, 'image' | 'target_height' | 'target_width'>): py.Remote
  resize_with_pad(image: py.Positional, target_height: py.Positional, keywords: py.Rest<resize_with_pad$, 'image' | 'target_height'>): py.Remote
  resize_with_pad(image: py.Positional, keywords: py.Rest<resize_with_pad$, 'image'>): py.Remote
  resize_with_pad(keywords: resize_with_pad$): py.Remote
  resize_with_pad_dyn: py.RemoteFunction
  rgb_to_grayscale(images: py.Positional, name: py.Positional): py.Remote
  rgb_to_grayscale(images: py.Positional, keywords?: py.Rest<rgb_to_grayscale$, 'images'>): py.Remote
  rgb_to_grayscale(keywords: rgb_to_grayscale$): py.Remote
  rgb_to_grayscale_dyn: py.RemoteFunction
  rgb_to_hsv(images: py.TensorLike, name: py.Positional): py.Promised<tensorflow.Tensor>
  rgb_to_hsv(images: py.TensorLike, keywords?: py.Rest<rgb_to_hsv$, 'images'>): py.Promised<tensorflow.Tensor>
  rgb_to_hsv(keywords: rgb_to_hsv$): py.Promised<tensorflow.Tensor>
  rgb_to_hsv_dyn: py.RemoteFunction
  rgb_to_yiq(images: py.Positional): py.Remote
  rgb_to_yiq(keywords: rgb_to_yiq$): py.Remote
  rgb_to_yiq_dyn: py.RemoteFunction
  rgb_to_yuv(images: py.Positional): py.Remote
  rgb_to_yuv(keywords: rgb_to_yuv$): py.Remote
  rgb_to_yuv_dyn: py.RemoteFunction
  rot90(image: py.Positional, k: py.Int, name: py.Positional): py.Remote
  rot90(image: py.Positional, k: py.Int, keywords?: py.Rest<rot90$, 'image' | 'k'>): py.Remote
  rot90(image: py.Positional, keywords?: py.Rest<rot90$, 'image'>): py.Remote
  rot90(keywords: rot90$): py.Remote
  rot90_dyn: py.RemoteFunction
  sample_distorted_bounding_box(image_size: py.Positional, bounding_boxes: py.Positional, seed: py.Int, min_object_covered: py.Float, aspect_ratio_range: py.Positional, area_range?: py.Positional, max_attempts?: py.Positional, use_image_if_no_bounding_boxes?: py.Positional, name?: py.Positional): py.Remote
  sample_distorted_bounding_box(image_size: py.Positional, bounding_boxes: py.Positional, seed: py.Int, min_object_covered: py.Float, keywords?: py.Rest<sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes' | 'seed' | 'min_object_covered'>): py.Remote
  sample_distorted_bounding_box(image_size: py.Positional, bounding_boxes: py.Positional, seed: py.Int, keywords?: py.Rest<sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes' | 'seed'>): py.Remote
  sample_distorted_bounding_box(image_size: py.Positional, bounding_boxes: py.Positional, keywords?: py.Rest<sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes'>): py.Remote
  sample_distorted_bounding_box(image_size: py.Positional, keywords: py.Rest<sample_distorted_bounding_box$, 'image_size'>): py.Remote
  sample_distorted_bounding_box(keywords: sample_distorted_bounding_box$): py.Remote
  sample_distorted_bounding_box_dyn: py.RemoteFunction
  sobel_edges(image: py.Positional): py.Remote
  sobel_edges(keywords: sobel_edges$): py.Remote
  sobel_edges_dyn: py.RemoteFunction
  ssim(img1: py.Positional, img2: py.Positional, max_val: py.Positional, filter_size: py.Int, filter_sigma: py.Float, k1: py.Float, k2?: py.Float, return_index_map?: py.Bool): py.Remote
  ssim(img1: py.Positional, img2: py.Positional, max_val: py.Positional, filter_size: py.Int, filter_sigma: py.Float, keywords?: py.Rest<ssim$, 'img1' | 'img2' | 'max_val' | 'filter_size' | 'filter_sigma'>): py.Remote
  ssim(img1: py.Positional, img2: py.Positional, max_val: py.Positional, filter_size: py.Int, keywords?: py.Rest<ssim$, 'img1' | 'img2' | 'max_val' | 'filter_size'>): py.Remote
  ssim(img1: py.Positional, img2: py.Positional, max_val: py.Positional, keywords?: py.Rest<ssim$, 'img1' | 'img2' | 'max_val'>): py.Remote
  ssim(img1: py.Positional, img2: py.Positional, keywords: py.Rest<ssim$, 'img1' | 'img2'>): py.Remote
  ssim(img1: py.Positional, keywords: py.Rest<ssim$, 'img1'>): py.Remote
  ssim(keywords: ssim$): py.Remote
  ssim_dyn: py.RemoteFunction
  ssim_multiscale(img1: py.Positional, img2: py.Positional, max_val: py.Positional, power_factors: py.List<py.Float>, filter_size: py.Int, filter_sigma: py.Float, k1?: py.Float, k2?: py.Float): py.Remote
  ssim_multiscale(img1: py.Positional, img2: py.Positional, max_val: py.Positional, power_factors: py.List<py.Float>, filter_size: py.Int, keywords?: py.Rest<ssim_multiscale$, 'img1' | 'img2' | 'max_val' | 'power_factors' | 'filter_size'>): py.Remote
  ssim_multiscale(img1: py.Positional, img2: py.Positional, max_val: py.Positional, power_factors: py.List<py.Float>, keywords?: py.Rest<ssim_multiscale$, 'img1' | 'img2' | 'max_val' | 'power_factors'>): py.Remote
  ssim_multiscale(img1: py.Positional, img2: py.Positional, max_val: py.Positional, keywords?: py.Rest<ssim_multiscale$, 'img1' | 'img2' | 'max_val'>): py.Remote
  ssim_multiscale(img1: py.Positional, img2: py.Positional, keywords: py.Rest<ssim_multiscale$, 'img1' | 'img2'>): py.Remote
  ssim_multiscale(img1: py.Positional, keywords: py.Rest<ssim_multiscale$, 'img1'>): py.Remote
  ssim_multiscale(keywords: ssim_multiscale$): py.Remote
  ssim_multiscale_dyn: py.RemoteFunction
  stateless_random_brightness(image: py.Positional, max_delta: py.Positional, seed: py.Positional): py.Remote
  stateless_random_brightness(image: py.Positional, max_delta: py.Positional, keywords: py.Rest<stateless_random_brightness$, 'image' | 'max_delta'>): py.Remote
  stateless_random_brightness(image: py.Positional, keywords: py.Rest<stateless_random_brightness$, 'image'>): py.Remote
  stateless_random_brightness(keywords: stateless_random_brightness$): py.Remote
  stateless_random_brightness_dyn: py.RemoteFunction
  stateless_random_contrast(image: py.Positional, lower: py.Positional, upper: py.Positional, seed: py.Positional): py.Remote
  stateless_random_contrast(image: py.Positional, lower: py.Positional, upper: py.Positional, keywords: py.Rest<stateless_random_contrast$, 'image' | 'lower' | 'upper'>): py.Remote
  stateless_random_contrast(image: py.Positional, lower: py.Positional, keywords: py.Rest<stateless_random_contrast$, 'image' | 'lower'>): py.Remote
  stateless_random_contrast(image: py.Positional, keywords: py.Rest<stateless_random_contrast$, 'image'>): py.Remote
  stateless_random_contrast(keywords: stateless_random_contrast$): py.Remote
  stateless_random_contrast_dyn: py.RemoteFunction
  stateless_random_crop(value: py.Positional, size: py.Positional, seed: py.Positional, name: py.Positional): py.Remote
  stateless_random_crop(value: py.Positional, size: py.Positional, seed: py.Positional, keywords?: py.Rest<stateless_random_crop$, 'value' | 'size' | 'seed'>): py.Remote
  stateless_random_crop(value: py.Positional, size: py.Positional, keywords: py.Rest<stateless_random_crop$, 'value' | 'size'>): py.Remote
  stateless_random_crop(value: py.Positional, keywords: py.Rest<stateless_random_crop$, 'value'>): py.Remote
  stateless_random_crop(keywords: stateless_random_crop$): py.Remote
  stateless_random_crop_dyn: py.RemoteFunction
  stateless_random_flip_left_right(image: py.Positional, seed: py.Positional): py.Remote
  stateless_random_flip_left_right(image: py.Positional, keywords: py.Rest<stateless_random_flip_left_right$, 'image'>): py.Remote
  stateless_random_flip_left_right(keywords: stateless_random_flip_left_right$): py.Remote
  stateless_random_flip_left_right_dyn: py.RemoteFunction
  stateless_random_flip_up_down(image: py.Positional, seed: py.Positional): py.Remote
  stateless_random_flip_up_down(image: py.Positional, keywords: py.Rest<stateless_random_flip_up_down$, 'image'>): py.Remote
  stateless_random_flip_up_down(keywords: stateless_random_flip_up_down$): py.Remote
  stateless_random_flip_up_down_dyn: py.RemoteFunction
  stateless_random_hue(image: py.Positional, max_delta: py.Positional, seed: py.Positional): py.Remote
  stateless_random_hue(image: py.Positional, max_delta: py.Positional, keywords: py.Rest<stateless_random_hue$, 'image' | 'max_delta'>): py.Remote
  stateless_random_hue(image: py.Positional, keywords: py.Rest<stateless_random_hue$, 'image'>): py.Remote
  stateless_random_hue(keywords: stateless_random_hue$): py.Remote
  stateless_random_hue_dyn: py.RemoteFunction
  stateless_random_jpeg_quality(image: py.Positional, min_jpeg_quality: py.Positional, max_jpeg_quality: py.Positional, seed: py.Positional): py.Remote
  stateless_random_jpeg_quality(image: py.Positional, min_jpeg_quality: py.Positional, max_jpeg_quality: py.Positional, keywords: py.Rest<stateless_random_jpeg_quality$, 'image' | 'min_jpeg_quality' | 'max_jpeg_quality'>): py.Remote
  stateless_random_jpeg_quality(image: py.Positional, min_jpeg_quality: py.Positional, keywords: py.Rest<stateless_random_jpeg_quality$, 'image' | 'min_jpeg_quality'>): py.Remote
  stateless_random_jpeg_quality(image: py.Positional, keywords: py.Rest<stateless_random_jpeg_quality$, 'image'>): py.Remote
  stateless_random_jpeg_quality(keywords: stateless_random_jpeg_quality$): py.Remote
  stateless_random_jpeg_quality_dyn: py.RemoteFunction
  stateless_random_saturation(image: py.Positional, lower: py.Positional, upper: py.Positional, seed: py.Positional): py.Remote
  stateless_random_saturation(image: py.Positional, lower: py.Positional, upper: py.Positional, keywords?: py.Rest<stateless_random_saturation$, 'image' | 'lower' | 'upper'>): py.Remote
  stateless_random_saturation(image: py.Positional, lower: py.Positional, keywords: py.Rest<stateless_random_saturation$, 'image' | 'lower'>): py.Remote
  stateless_random_saturation(image: py.Positional, keywords: py.Rest<stateless_random_saturation$, 'image'>): py.Remote
  stateless_random_saturation(keywords: stateless_random_saturation$): py.Remote
  stateless_random_saturation_dyn: py.RemoteFunction
  stateless_sample_distorted_bounding_box(image_size: py.Positional, bounding_boxes: py.Positional, seed: py.Positional, min_object_covered: py.Float, aspect_ratio_range: py.Positional, area_range: py.Positional, max_attempts?: py.Positional, use_image_if_no_bounding_boxes?: py.Positional, name?: py.Positional): py.Remote
  stateless_sample_distorted_bounding_box(image_size: py.Positional, bounding_boxes: py.Positional, seed: py.Positional, min_object_covered: py.Float, aspect_ratio_range: py.Positional, keywords?: py.Rest<stateless_sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes' | 'seed' | 'min_object_covered' | 'aspect_ratio_range'>): py.Remote
  stateless_sample_distorted_bounding_box(image_size: py.Positional, bounding_boxes: py.Positional, seed: py.Positional, min_object_covered: py.Float, keywords?: py.Rest<stateless_sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes' | 'seed' | 'min_object_covered'>): py.Remote
  stateless_sample_distorted_bounding_box(image_size: py.Positional, bounding_boxes: py.Positional, seed: py.Positional, keywords?: py.Rest<stateless_sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes' | 'seed'>): py.Remote
  stateless_sample_distorted_bounding_box(image_size: py.Positional, bounding_boxes: py.Positional, keywords: py.Rest<stateless_sample_distorted_bounding_box$, 'image_size' | 'bounding_boxes'>): py.Remote
  stateless_sample_distorted_bounding_box(image_size: py.Positional, keywords: py.Rest<stateless_sample_distorted_bounding_box$, 'image_size'>): py.Remote
  stateless_sample_distorted_bounding_box(keywords: stateless_sample_distorted_bounding_box$): py.Remote
  stateless_sample_distorted_bounding_box_dyn: py.RemoteFunction
  total_variation(images: py.Positional, name: py.Positional): py.Remote
  total_variation(images: py.Positional, keywords?: py.Rest<total_variation$, 'images'>): py.Remote
  total_variation(keywords: total_variation$): py.Remote
  total_variation_dyn: py.RemoteFunction
  transpose(image: py.Positional, name: py.Positional): py.Remote
  transpose(image: py.Positional, keywords?: py.Rest<transpose$, 'image'>): py.Remote
  transpose(keywords: transpose$): py.Remote
  transpose_dyn: py.RemoteFunction
  yiq_to_rgb(images: py.Positional): py.Remote
  yiq_to_rgb(keywords: yiq_to_rgb$): py.Remote
  yiq_to_rgb_dyn: py.RemoteFunction
  yuv_to_rgb(images: py.Positional): py.Remote
  yuv_to_rgb(keywords: yuv_to_rgb$): py.Remote
  yuv_to_rgb_dyn: py.RemoteFunction
}
