namespace PerformanceBudget.Documents.Tests.Formats.Spreadsheets;

public sealed class CellReferenceTests
{
    [Theory]
    [InlineData("A1", 0, 0)]
    [InlineData("c5", 4, 2)]
    [InlineData("Z9", 8, 25)]
    [InlineData("AA10", 9, 26)]
    [InlineData("XFD1048576", 1048575, 16383)]
    public void Reference_IsReadAndWritten(string text, int row, int column)
    {
        Assert.True(CellReference.TryParse(text, out var cell));
        Assert.Equal(new CellReference(row, column), cell);
        Assert.Equal(text.ToUpperInvariant(), cell.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("A")]
    [InlineData("A0")]
    [InlineData("A-1")]
    [InlineData("ABCD1")]
    [InlineData("A12345678")]
    [InlineData("Ａ1")]
    public void Reference_OfAnotherKind_IsNone(string text) =>
        Assert.False(CellReference.TryParse(text, out _));

    [Theory]
    [InlineData("A1:F2", "A1", "F2")]
    [InlineData("F2:A1", "A1", "F2")]
    [InlineData("$B$3", "B3", "B3")]
    public void Range_HasItsCorners(string text, string first, string last)
    {
        Assert.True(CellRange.TryParse(text, out var range));
        Assert.Equal((first, last), (range.First.ToString(), range.Last.ToString()));
    }
}
