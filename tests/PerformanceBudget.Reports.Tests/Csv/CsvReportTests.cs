using System.Globalization;
using System.Text;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Tests.Csv;

public sealed class CsvReportTests
{
    private const int Columns = 15;

    [Fact]
    public void Report_HasAByteOrderMark_CarriageReturns_AndARowAFinding()
    {
        var bytes = Written.Of(ReportFormat.Csv, Sample.Json);
        var rows = Rows(bytes);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(74, rows.Length);
        Assert.All(rows, row => Assert.Equal(Columns, row.Length));
        Assert.EndsWith("\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(bytes, Written.Of(ReportFormat.Csv, Sample.Json));
    }

    [Fact]
    public void Row_SaysDocumentProjectPlaceAndAmounts()
    {
        var row = Rows(Written.Of(ReportFormat.Csv, Sample.Json)).Single(cells => cells[7] == "PB2003");

        Assert.Equal(
            [
                "2026.json",
                "中共上海市松江区委组织部",
                "2026",
                "干部工作经费",
                "预算明细第3行“来松挂职（跟班学习）干部工作”",
                "第232行第11列",
                "错误",
                "PB2003",
                "明细与合计不符",
            ],
            row[..9]
        );
        Assert.Equal("250000.00", row[11]);
        Assert.Equal("249600.00", row[12]);
        Assert.Equal("400.00", row[13]);
    }

    [Fact]
    public void Report_InEnglish_HasEnglishHeadings()
    {
        var rows = Rows(Written.Of(ReportFormat.Csv, Sample.Json, Language.English));

        Assert.Equal(["File", "Department", "Fiscal year", "Project", "Place"], rows[0][..5]);
        Assert.Contains(rows, row => row[6] == "Error");
    }

    [Fact]
    public void Report_OfSomeFindings_HasARowThatSaysHowManyAreLeftOut()
    {
        var options = new ReportOptions { Filter = new FindingFilter { MinSeverity = Severity.Error } };

        var rows = Rows(Written.Of(ReportFormat.Csv, Sample.Json, options));

        Assert.Equal(1 + 5 + 1, rows.Length);
        Assert.Equal("未列出", rows[^1][8]);
        Assert.Contains("未列出68项（错误0，需核实40，提示28）", rows[^1][9], StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfMany_HasARowForWhatCouldNotBeRead()
    {
        var rows = Rows(Written.OfMany(ReportFormat.Csv, ("a.json", Declarations.Clean())));

        Assert.Equal(
            ["no-such-file.json", "未读取", "找不到文件。"],
            new[] { rows[1][0], rows[1][8], rows[1][9] }
        );
        Assert.Equal(2, rows.Length);
    }

    [Fact]
    public void NoCell_BeginsAsAFormula()
    {
        var json = Sample.Json.Replace(
            "干部工作经费",
            "=HYPERLINK(\\\"http://x\\\",\\\"y\\\")",
            StringComparison.Ordinal
        );

        var rows = Rows(Written.Of(ReportFormat.Csv, json));

        Assert.Contains(rows, row => row[3] == "'=HYPERLINK(\"http://x\",\"y\")");
        Assert.All(
            rows.SelectMany(row => row).Where(cell => cell.Length > 0),
            cell =>
                Assert.True(
                    !"=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)
                        || decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
                    cell
                )
        );
    }

    /// <summary>Reads RFC 4180 without the code that writes it.</summary>
    private static string[][] Rows(byte[] csv)
    {
        var text = Encoding.UTF8.GetString(csv)[1..];
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted)
            {
                if (c != '"')
                {
                    _ = cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    _ = cell.Append('"');
                    i++;
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (c == '"')
            {
                Assert.Equal(0, cell.Length);
                isQuoted = true;
            }
            else if (c is ',' or '\r')
            {
                row.Add(cell.ToString());
                _ = cell.Clear();
                if (c == '\r')
                {
                    Assert.Equal('\n', text[++i]);
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                Assert.NotEqual('\n', c);
                _ = cell.Append(c);
            }
        }

        Assert.Empty(row);
        return [.. rows];
    }
}
