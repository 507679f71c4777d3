using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using PerformanceBudget.Cli.Console;

namespace PerformanceBudget.Cli.Commands;

/// <summary>The version of the tool, whoever hosts it.</summary>
internal sealed class VersionLine(StandardStreams streams) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionLine)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion;
        streams.WritePage(page => page.Line(version.Split('+')[0]));
        return ExitCode.Done;
    }
}
