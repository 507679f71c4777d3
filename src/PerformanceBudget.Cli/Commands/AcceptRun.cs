using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Documents;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Commands;

/// <summary>One run of <c>pbudget accept</c>: what is chosen of each document is written into its file of acceptances.</summary>
internal sealed class AcceptRun(
    StandardStreams streams,
    ReviewOptions options,
    AcceptanceFiles files,
    Language language
)
{
    public int Accept(string path, Func<AuditReport, ChosenAcceptances> choose) =>
        Directory.Exists(path) ? AcceptInFolder(path, choose) : AcceptInFile(path, choose);

    private int AcceptInFile(string path, Func<AuditReport, ChosenAcceptances> choose)
    {
        var target = TargetOf(path);
        var chosen = choose(Audit(path));
        if (chosen.Acceptances.IsEmpty)
        {
            throw new CannotRunException(
                new BilingualText(
                    $"“{path}”：{chosen.Remark!.Chinese}。",
                    $"'{path}': {chosen.Remark.English}."
                )
            );
        }

        Keep(target, chosen);
        return ExitCode.Done;
    }

    private int AcceptInFolder(string folder, Func<AuditReport, ChosenAcceptances> choose)
    {
        if (files.AreOne)
        {
            throw new CannotRunException(
                new BilingualText(
                    "多份申报的接受清单须用文件夹：--to 不能是一个文件。",
                    "Several declarations have their acceptances in a folder: --to cannot be a file."
                )
            );
        }

        var (accepted, unread) = (0, 0);
        foreach (var found in DeclarationFiles.Below(folder).ToArray())
        {
            try
            {
                var chosen = choose(
                    found.Problem is { } problem ? throw new CannotRunException(problem) : Audit(found.Path)
                );
                if (!chosen.Acceptances.IsEmpty)
                {
                    Say(new BilingualText(found.Path, found.Path));
                    Keep(TargetOf(found.Path), chosen);
                    accepted += chosen.Acceptances.Length;
                }
                else
                {
                    Say(
                        new BilingualText(
                            $"{found.Path}：{chosen.Remark!.Chinese}。",
                            $"{found.Path}: {chosen.Remark.English}."
                        )
                    );
                }
            }
            catch (CannotRunException reason)
            {
                unread++;
                Say(reason.Reason);
            }
        }

        Say(
            new BilingualText(
                FormattableString.Invariant($"共接受{accepted}项；{unread}份未能读取。"),
                FormattableString.Invariant($"Accepted in all: {accepted}; not read: {unread}.")
            )
        );
        return unread == 0 ? ExitCode.Done : ExitCode.PartlyDone;
    }

    private string TargetOf(string document)
    {
        var target = files.Of(document);
        return FileKey.Of(target) is { } key && key == FileKey.Of(document)
            ? throw FileFailures.Overwriting(target)
            : target;
    }

    private AuditReport Audit(string path)
    {
        var report = DeclarationFile
            .Open(path)
            .Audit(new AuditOptions { Review = options }, DocumentOptions.Default);
        return report.Reading.IsComplete
            ? report
            : throw new CannotRunException(
                new BilingualText(
                    $"“{path}”有未能读取的内容，须先改正；见 pbudget check。",
                    $"'{path}' has problems that have to be mended first; see pbudget check."
                )
            );
    }

    /// <summary>Writes acceptances into a file, in place of those about the same findings.</summary>
    private void Keep(string target, ChosenAcceptances chosen)
    {
        AcceptanceFile.Update(
            target,
            kept =>
                [
                    .. kept.Where(old => !chosen.Acceptances.Any(one => one.IsAboutTheSameAs(old))),
                    .. chosen.Acceptances,
                ]
        );
        streams.WritePage(page =>
        {
            foreach (var acceptance in chosen.Acceptances)
            {
                page.Line(
                    new Span(acceptance.Code.ToString(), Ink.Code),
                    "  ",
                    new Span(acceptance.Place, Ink.Place)
                );
            }
        });
        Say(
            new BilingualText(
                FormattableString.Invariant($"已接受{chosen.Acceptances.Length}项，写入“{target}”。"),
                FormattableString.Invariant($"Accepted: {chosen.Acceptances.Length}, written to '{target}'.")
            )
        );
        if (chosen.Remark is { } remark)
        {
            Say(new BilingualText($"{remark.Chinese}。", $"{remark.English}."));
        }
    }

    private void Say(BilingualText words) => streams.WritePage(page => page.Line(words.In(language)));
}
