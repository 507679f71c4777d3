using PerformanceBudget.Documents.Html;

namespace PerformanceBudget.Documents.Tests;

public sealed class DocumentReaderTests
{
    [Fact]
    public void With_FurtherFormats_AsksThemFirst() =>
        Assert.Equal(
            ["html", "docx", "xlsx", "odt", "ofd", "doc", "xls", "txt"],
            DocumentReader.Default.With(new HtmlFormat()).Formats.Select(format => format.Name)
        );

    /// <summary>Languages that know no spans list formats, too.</summary>
    [Fact]
    public void With_FormatsInAnArray_IsTheSame() =>
        Assert.Equal(
            DocumentReader.Default.With(new HtmlFormat()).Formats.Select(format => format.Name),
            DocumentReader
                .Default.With(new DocumentFormat[] { new HtmlFormat() })
                .Formats.Select(format => format.Name)
        );

    [Fact]
    public void With_NoArray_SaysWhichParameter() =>
        Assert.Equal(
            "formats",
            Assert
                .Throws<ArgumentNullException>(() => DocumentReader.Default.With((DocumentFormat[])null!))
                .ParamName
        );

    [Fact]
    public async Task ReadAsync_OfNothing_SaysWhichParameter() =>
        Assert.Equal(
            "file",
            (
                await Assert.ThrowsAsync<ArgumentNullException>(() =>
                    DocumentReader
                        .Default.ReadAsync(null!, cancellationToken: TestContext.Current.CancellationToken)
                        .AsTask()
                )
            ).ParamName
        );

    [Fact]
    public async Task ReadAsync_OfAStream_IsReadOfItsBytes()
    {
        var file = File.ReadAllBytes(Repository.PathTo("samples", "songjiang-2026.docx"));
        using var stream = new MemoryStream(file);

        var read = await DocumentReader.Default.ReadAsync(
            stream,
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.Equal(DocumentReader.Default.Read(file).Declaration, read.Declaration);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task ReadAsync_BeyondTheLimit_ReadsNoMoreOfTheStream()
    {
        using var endless = new MemoryStream(new byte[10_000_000]);
        var options = DocumentOptions.Default with
        {
            Limits = ReadLimits.Default.With(ReadLimit.FileBytes, 1_000_000),
        };

        var read = await DocumentReader.Default.ReadAsync(
            endless,
            options,
            TestContext.Current.CancellationToken
        );

        Assert.Equal("PB1211", Assert.Single(read.Findings).Finding.Code.ToString());
        Assert.InRange(endless.Position, 1_000_001, 1_100_000);
    }
}
