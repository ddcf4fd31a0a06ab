// The functions of Cairo, Pango and GObject that we call, as their headers declare them (cairo 1.16, pango 1.44 and
// later; both promise a stable binary interface). `HeaderTests` holds them against the real headers.
//
// FUNCTION(result, name, arguments)

#define FUNCTIONS(FUNCTION) \
    FUNCTION(cairo_surface_t *, cairo_pdf_surface_create_for_stream, (cairo_write_func_t, void *, double, double)) \
    FUNCTION(void, cairo_pdf_surface_set_metadata, (cairo_surface_t *, cairo_pdf_metadata_t, const char *)) \
    FUNCTION(int, cairo_pdf_surface_add_outline, \
             (cairo_surface_t *, int, const char *, const char *, cairo_pdf_outline_flags_t)) \
    FUNCTION(void, cairo_surface_finish, (cairo_surface_t *)) \
    FUNCTION(cairo_status_t, cairo_surface_status, (cairo_surface_t *)) \
    FUNCTION(void, cairo_surface_destroy, (cairo_surface_t *)) \
    FUNCTION(cairo_t *, cairo_create, (cairo_surface_t *)) \
    FUNCTION(cairo_status_t, cairo_status, (cairo_t *)) \
    FUNCTION(void, cairo_destroy, (cairo_t *)) \
    FUNCTION(void, cairo_show_page, (cairo_t *)) \
    FUNCTION(void, cairo_save, (cairo_t *)) \
    FUNCTION(void, cairo_restore, (cairo_t *)) \
    FUNCTION(void, cairo_clip, (cairo_t *)) \
    FUNCTION(void, cairo_translate, (cairo_t *, double, double)) \
    FUNCTION(void, cairo_rotate, (cairo_t *, double)) \
    FUNCTION(void, cairo_set_source_rgb, (cairo_t *, double, double, double)) \
    FUNCTION(void, cairo_set_line_width, (cairo_t *, double)) \
    FUNCTION(void, cairo_set_dash, (cairo_t *, const double *, int, double)) \
    FUNCTION(void, cairo_move_to, (cairo_t *, double, double)) \
    FUNCTION(void, cairo_line_to, (cairo_t *, double, double)) \
    FUNCTION(void, cairo_rectangle, (cairo_t *, double, double, double, double)) \
    FUNCTION(void, cairo_fill, (cairo_t *)) \
    FUNCTION(void, cairo_stroke, (cairo_t *)) \
    FUNCTION(void, cairo_set_scaled_font, (cairo_t *, const cairo_scaled_font_t *)) \
    FUNCTION(void, cairo_show_text_glyphs, \
             (cairo_t *, const char *, int, const cairo_glyph_t *, int, const cairo_text_cluster_t *, int, \
              cairo_text_cluster_flags_t)) \
    FUNCTION(cairo_status_t, cairo_scaled_font_text_to_glyphs, \
             (cairo_scaled_font_t *, double, double, const char *, int, cairo_glyph_t **, int *, cairo_text_cluster_t **, \
              int *, cairo_text_cluster_flags_t *)) \
    FUNCTION(void, cairo_scaled_font_glyph_extents, \
             (cairo_scaled_font_t *, const cairo_glyph_t *, int, cairo_text_extents_t *)) \
    FUNCTION(void, cairo_scaled_font_get_font_matrix, (cairo_scaled_font_t *, cairo_matrix_t *)) \
    FUNCTION(void, cairo_glyph_free, (cairo_glyph_t *)) \
    FUNCTION(void, cairo_tag_begin, (cairo_t *, const char *, const char *)) \
    FUNCTION(void, cairo_tag_end, (cairo_t *, const char *)) \
    FUNCTION(cairo_font_options_t *, cairo_font_options_create, (void)) \
    FUNCTION(void, cairo_font_options_set_hint_style, (cairo_font_options_t *, cairo_hint_style_t)) \
    FUNCTION(void, cairo_font_options_set_hint_metrics, (cairo_font_options_t *, cairo_hint_metrics_t)) \
    FUNCTION(void, cairo_font_options_destroy, (cairo_font_options_t *)) \
    FUNCTION(PangoFontMap *, pango_cairo_font_map_new, (void)) \
    FUNCTION(PangoContext *, pango_font_map_create_context, (PangoFontMap *)) \
    FUNCTION(void, pango_cairo_context_set_resolution, (PangoContext *, double)) \
    FUNCTION(void, pango_cairo_context_set_font_options, (PangoContext *, const cairo_font_options_t *)) \
    FUNCTION(void, pango_context_set_base_dir, (PangoContext *, PangoDirection)) \
    FUNCTION(void, pango_context_set_round_glyph_positions, (PangoContext *, int)) \
    FUNCTION(PangoLayout *, pango_layout_new, (PangoContext *)) \
    FUNCTION(void, pango_layout_set_text, (PangoLayout *, const char *, int)) \
    FUNCTION(void, pango_layout_set_width, (PangoLayout *, int)) \
    FUNCTION(void, pango_layout_set_wrap, (PangoLayout *, PangoWrapMode)) \
    FUNCTION(void, pango_layout_set_auto_dir, (PangoLayout *, int)) \
    FUNCTION(void, pango_layout_set_font_description, (PangoLayout *, const PangoFontDescription *)) \
    FUNCTION(int, pango_layout_get_line_count, (PangoLayout *)) \
    FUNCTION(int, pango_layout_get_unknown_glyphs_count, (PangoLayout *)) \
    FUNCTION(PangoLayoutLine *, pango_layout_get_line_readonly, (PangoLayout *, int)) \
    FUNCTION(void, pango_layout_line_get_extents, (PangoLayoutLine *, PangoRectangle *, PangoRectangle *)) \
    FUNCTION(const char *, pango_layout_get_text, (PangoLayout *)) \
    FUNCTION(void, pango_cairo_show_glyph_item, (cairo_t *, const char *, PangoGlyphItem *)) \
    FUNCTION(cairo_scaled_font_t *, pango_cairo_font_get_scaled_font, (PangoCairoFont *)) \
    FUNCTION(void, pango_layout_set_attributes, (PangoLayout *, PangoAttrList *)) \
    FUNCTION(PangoAttrList *, pango_attr_list_new, (void)) \
    FUNCTION(void, pango_attr_list_insert, (PangoAttrList *, PangoAttribute *)) \
    FUNCTION(void, pango_attr_list_unref, (PangoAttrList *)) \
    FUNCTION(PangoAttribute *, pango_attr_scale_new, (double)) \
    FUNCTION(PangoAttribute *, pango_attr_insert_hyphens_new, (int)) \
    FUNCTION(PangoFontDescription *, pango_font_description_new, (void)) \
    FUNCTION(void, pango_font_description_set_family, (PangoFontDescription *, const char *)) \
    FUNCTION(void, pango_font_description_set_weight, (PangoFontDescription *, PangoWeight)) \
    FUNCTION(void, pango_font_description_set_absolute_size, (PangoFontDescription *, double)) \
    FUNCTION(void, pango_font_description_free, (PangoFontDescription *)) \
    FUNCTION(void, g_object_unref, (void *))
