using System.Globalization;
using System.Text.RegularExpressions;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports;

/// <summary>Says in words where in a file something stands: 第12行第5列, 第3页, 第2张表第5行第3列, 第7段.</summary>
public static partial class SourcePlaceWords
{
    /// <summary>The place in words.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public static BilingualText Describe(SourcePlace place) =>
        Guard.Against.Null(place) switch
        {
            { Position: { } position } => Format(
                $"第{position.Line}行第{position.Column}列",
                $"line {position.Line}, column {position.Column}"
            ),
            { Page: { } page, Cell: null } => Format($"第{page}页", $"page {page}"),
            { Cell: { } cell } => OfCell(cell),
            _ => Format($"第{place.Paragraph}段", $"paragraph {place.Paragraph}"),
        };

    private static BilingualText OfCell(string cell)
    {
        if (TableCell().Match(cell) is { Success: true } match)
        {
            var (table, row, column) = (match.Groups["t"], match.Groups["r"], match.Groups["c"]);
            return new BilingualText(
                $"第{table}张表第{row}行第{column}列",
                $"table {table}, row {row}, column {column}"
            );
        }

        var sheet = cell.LastIndexOf('!');
        return sheet > 0
            ? new BilingualText(
                $"工作表“{cell[..sheet]}”单元格{cell[(sheet + 1)..]}",
                $"sheet '{cell[..sheet]}', cell {cell[(sheet + 1)..]}"
            )
            : new BilingualText($"单元格{cell}", $"cell {cell}");
    }

    private static BilingualText Format(FormattableString chinese, FormattableString english) =>
        new(chinese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(
        @"^T(?<t>\d+)R(?<r>\d+)C(?<c>\d+)$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex TableCell();
}
