using PerformanceBudget.Documents;

namespace PerformanceBudget.Cli.Tests.Commands;

/// <summary>What can be said of published documents is listed and explained like everything else.</summary>
public sealed class DocumentCodesTests
{
    [Fact]
    public void Rules_ListEveryCodeOfDocuments()
    {
        var run = Tool.Run("rules", "--lang", "en");

        Assert.All(
            DocumentCatalogue.Definitions,
            definition => Assert.Contains($"\n{definition.Code} ", run.Output, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Explain_EveryCodeOfDocuments_SaysWhatItIs()
    {
        foreach (var definition in DocumentCatalogue.Definitions)
        {
            var run = Tool.Run("explain", definition.Code.ToString());

            Assert.Equal(0, run.ExitCode);
            Assert.Contains(definition.Title.Chinese, run.Output, StringComparison.Ordinal);
            Assert.Contains("内容：", run.Output, StringComparison.Ordinal);
        }
    }
}
