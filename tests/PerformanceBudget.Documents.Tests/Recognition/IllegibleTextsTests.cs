using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents.Tests.Recognition;

/// <summary>Data that are hard to read where they are printed.</summary>
public sealed class IllegibleTextsTests
{
    [Fact]
    public void Datum_WithALetterThatNobodyKnows_IsDoubted()
    {
        var read = Page.Read([.. Page.Form("养老"), "|产出指标|数量指标|护理员|160\uFFFD人"]);

        Assert.Equal(
            ["/projects/0/indicators/1/value"],
            read.Findings.Where(said => said.Finding.Code.ToString() == "PB1252")
                .Select(said => said.Finding.Pointer)
        );
    }

    [Fact]
    public void Datum_OverWhichAnotherTextIsPrinted_IsDoubted()
    {
        var builder = new TableBuilder(GridTrust.Ruled, ReadLimits.Default);
        foreach (
            var (label, text, repairs) in (IEnumerable<(string, string, TextRepairs)>)
                [
                    ("项目名称", "养老", TextRepairs.None),
                    ("项目性质", "经常性", TextRepairs.Overprinted),
                    ("年度总体目标", "做好工作", TextRepairs.None),
                ]
        )
        {
            builder.BeginRow();
            builder.Add(0, label, SourcePlace.OnPage(1));
            builder.Append(
                new TableCell
                {
                    Column = 1,
                    Text = text,
                    RawText = text,
                    Places = [SourcePlace.OnPage(1)],
                    Repairs = repairs,
                }
            );
        }

        var read = DocumentReader.Recognise(new SourceDocument("pdf", [builder.Build()]));

        Assert.Equal(
            ["/projects/0/nature"],
            read.Findings.Where(said => said.Finding.Code.ToString() == "PB1252")
                .Select(said => said.Finding.Pointer)
        );
    }
}
