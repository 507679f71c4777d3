using System.Globalization;
using PerformanceBudget.Documents.Testing;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents.Tests.Formats;

/// <summary>Twice as many forms in a published document take twice the memory to read, in every format that can be written.</summary>
public sealed class FormatGrowthTests
{
    private const int Many = 12;
    private const decimal MostForTwice = 2.5m;

    public static TheoryData<SyntheticFormat> Formats => [.. Enum.GetValues<SyntheticFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Forms_TwiceAsMany_TakeTwiceTheMemory(SyntheticFormat format)
    {
        var (once, twice) = (Forms(Many), Forms(2 * Many));
        var (file, largeFile) = (once.Write(format), twice.Write(format));
        _ = Allocated(once, file);

        Assert.InRange((decimal)Allocated(twice, largeFile) / Allocated(once, file), 0, MostForTwice);
    }

    [Fact]
    public void Cancelled_EndsBetweenForms()
    {
        var document = DocumentReader.Default.ReadBlocks(Forms(2).Write(SyntheticFormat.Docx));

        Assert.Throws<OperationCanceledException>(() =>
            DocumentReader.Recognise(document, cancellationToken: new CancellationToken(canceled: true))
        );
    }

    private static SyntheticForm Forms(int count)
    {
        var projects = Enumerable
            .Range(0, count)
            .Select(i =>
                Project
                    .Create(
                        "设施养护" + i.ToString("D3", CultureInfo.InvariantCulture),
                        "某区某局",
                        "某区某局",
                        StatedPeriod.Year(2026),
                        Funding.OfProject(Money.FromYuan(10_000)),
                        Funding.OfYear(Money.FromYuan(10_000))
                    )
                    .WithIndicators([
                        .. Enumerable
                            .Range(0, 8)
                            .Select(j =>
                                Indicator.Create(
                                    IndicatorCategory.Quantity,
                                    "养护座数" + j.ToString(CultureInfo.InvariantCulture),
                                    IndicatorValue.Parse("≥10座", CultureInfo.InvariantCulture)
                                )
                            ),
                    ])
            );
        return SyntheticForm.Of(
            LayoutCatalogue.Named.Single(layout => layout.Name == "national-6"),
            DepartmentDeclaration.Create("某区某局", 2026, [.. projects]).ToForms(),
            new Random(1)
        );
    }

    private static long Allocated(SyntheticForm form, byte[] file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = SyntheticReader.Read(form, file);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotEmpty(read.Projects);
        return allocated;
    }
}
