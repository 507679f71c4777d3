using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents.Tests.Model;

public sealed class TableBuilderTests
{
    [Fact]
    public void Cell_OverTwoRows_CoversBoth()
    {
        var builder = new TableBuilder(GridTrust.Declared, ReadLimits.Default);
        builder.BeginRow();
        builder.Add(0, "产出指标", Place, rowSpan: 2);
        builder.Add(1, "数量指标", Place);
        builder.BeginRow();
        builder.Add(1, "质量指标", Place);

        var table = builder.Build();

        Assert.Equal((2, 2), (table.RowCount, table.ColumnCount));
        Assert.Equal(["产出指标", "质量指标"], table.CellsOf(1).Select(cell => cell.Text));
    }

    [Fact]
    public void Spans_BeyondTheTable_AreHeldWithinIt()
    {
        var builder = new TableBuilder(GridTrust.Declared, ReadLimits.Default);
        builder.BeginRow();
        builder.Add(0, "甲", Place, columnSpan: 5, rowSpan: 1_000_000);
        builder.Add(2, "乙", Place);

        var table = builder.Build();

        Assert.Equal((1, 2), (table.Cells[0].RowSpan, table.Cells[0].ColumnSpan));
        Assert.Equal(3, table.ColumnCount);
    }

    [Fact]
    public void Columns_BeyondTheLimit_AreRefused()
    {
        var builder = new TableBuilder(GridTrust.Declared, ReadLimits.Default);
        builder.BeginRow();

        var refused = Assert.Throws<UnreadableDocumentException>(() => builder.Add(512, "远", Place));

        Assert.Equal("PB1219", refused.Finding.Code.ToString());
    }

    [Fact]
    public void Cells_ThatCoverMoreThanTheLimit_AreRefused()
    {
        var builder = new TableBuilder(GridTrust.Declared, ReadLimits.Default.With(ReadLimit.Cells, 3));
        builder.BeginRow();
        builder.Add(0, "甲", Place, rowSpan: 2);
        builder.Add(1, "乙", Place, rowSpan: 2);
        builder.BeginRow();

        var refused = Assert.Throws<UnreadableDocumentException>(() => builder.Build());

        Assert.Equal("PB1217", refused.Finding.Code.ToString());
    }

    private static SourcePlace Place => SourcePlace.InCell("T1R1C1");
}
