// The functions of libxlsxwriter that we call, as its headers declare them (1.1). `HeaderTests` holds them
// against the real headers.
//
// FUNCTION(result, name, arguments)

#define FUNCTIONS(FUNCTION) \
    FUNCTION(lxw_workbook *, workbook_new, (const char *)) \
    FUNCTION(lxw_worksheet *, workbook_add_worksheet, (lxw_workbook *, const char *)) \
    FUNCTION(lxw_format *, workbook_add_format, (lxw_workbook *)) \
    FUNCTION(lxw_error, workbook_close, (lxw_workbook *)) \
    FUNCTION(lxw_error, worksheet_write_string, (lxw_worksheet *, lxw_row_t, lxw_col_t, const char *, lxw_format *)) \
    FUNCTION(lxw_error, worksheet_write_number, (lxw_worksheet *, lxw_row_t, lxw_col_t, double, lxw_format *)) \
    FUNCTION(lxw_error, worksheet_set_column, (lxw_worksheet *, lxw_col_t, lxw_col_t, double, lxw_format *)) \
    FUNCTION(lxw_error, worksheet_set_row, (lxw_worksheet *, lxw_row_t, double, lxw_format *)) \
    FUNCTION(void, format_set_reading_order, (lxw_format *, uint8_t)) \
    FUNCTION(void, format_set_indent, (lxw_format *, uint8_t)) \
    FUNCTION(void, worksheet_freeze_panes, (lxw_worksheet *, lxw_row_t, lxw_col_t)) \
    FUNCTION(lxw_error, worksheet_repeat_rows, (lxw_worksheet *, lxw_row_t, lxw_row_t)) \
    FUNCTION(void, worksheet_set_paper, (lxw_worksheet *, uint8_t)) \
    FUNCTION(void, worksheet_set_landscape, (lxw_worksheet *)) \
    FUNCTION(void, worksheet_fit_to_pages, (lxw_worksheet *, uint16_t, uint16_t)) \
    FUNCTION(void, worksheet_right_to_left, (lxw_worksheet *)) \
    FUNCTION(void, format_set_bold, (lxw_format *)) \
    FUNCTION(void, format_set_text_wrap, (lxw_format *)) \
    FUNCTION(void, format_set_bottom, (lxw_format *, uint8_t)) \
    FUNCTION(void, format_set_align, (lxw_format *, uint8_t)) \
    FUNCTION(void, format_set_num_format, (lxw_format *, const char *))
