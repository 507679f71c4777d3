namespace PerformanceBudget.Documents;

/// <summary>The formats of numbers that cells refer to by the number of their style.</summary>
internal sealed class XlsStyles
{
    private readonly Dictionary<int, string> _codes = [];
    private readonly List<int> _formatOfStyle = [];
    private readonly Dictionary<int, NumberFormat> _formats = [];

    public void AddCode(int format, string code) => _codes[format] = code;

    public void AddStyle(int format) => _formatOfStyle.Add(format);

    /// <summary>The format of a style; that of cells without a style where there is none.</summary>
    public NumberFormat FormatOf(int style)
    {
        var id = style < _formatOfStyle.Count ? _formatOfStyle[style] : 0;
        if (!_formats.TryGetValue(id, out var format))
        {
            format = NumberFormat.Parse(
                _codes.TryGetValue(id, out var code) ? code : BuiltInNumberFormats.CodeOf(id)
            );
            _formats.Add(id, format);
        }

        return format;
    }
}
