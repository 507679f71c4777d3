using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Review;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Checking;

/// <summary>Which acceptances the caller wants to be used, and by which day they are judged.</summary>
/// <param name="given">The file that the caller names, null for the one beside the declaration.</param>
/// <param name="asOf">The day; null where none is to be used.</param>
internal sealed class AcceptanceChoice(string? given, DateOnly? asOf)
{
    /// <summary>Options with the acceptances of the only declaration, or as they are where there are several.</summary>
    /// <param name="options">The options.</param>
    /// <param name="only">The declaration, null where there are several.</param>
    /// <exception cref="CannotRunException">
    /// A file is named without a day or for several declarations, or it cannot be read.
    /// </exception>
    public ReviewOptions AddTo(ReviewOptions options, string? only)
    {
        if (given is not null && asOf is null)
        {
            throw new CannotRunException(
                new BilingualText(
                    "使用 --accept 时须用 --as-of 指明按哪一天判断是否到期，例如 --as-of 2026-03-01。",
                    "--accept needs --as-of, the day by which expiry is judged, as in --as-of 2026-03-01."
                )
            );
        }

        if (given is not null && only is null)
        {
            throw new CannotRunException(
                new BilingualText("--accept 只能用于一份申报。", "--accept goes with one declaration only.")
            );
        }

        return only is null ? options : Add(options, given ?? AcceptanceFile.Beside(only));
    }

    /// <summary>Options with the acceptances that lie beside one declaration of several.</summary>
    /// <exception cref="CannotRunException">They cannot be read.</exception>
    public ReviewOptions AddBeside(DocumentName name, ReviewOptions options) =>
        name.Source is null ? options : Add(options, AcceptanceFile.Beside(name.Path));

    private ReviewOptions Add(ReviewOptions options, string file) =>
        asOf is { } day && (given is not null || File.Exists(file))
            ? options.WithAcceptances(AcceptanceFile.Read(file), day)
            : options;
}
