using AngleSharp.Dom;

namespace PerformanceBudget.Documents.Html;

/// <summary>A cell in the grid of a table.</summary>
internal sealed record HtmlCell(IElement Element, int Column, int ColumnSpan, int RowSpan);
